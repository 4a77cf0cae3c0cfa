/** Where `--cache` remembers what was found, unless `--cache-location` names another file. */
export const CACHE_LOCATION = '.fixnamescache';
