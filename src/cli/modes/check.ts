import type { OpenMode } from './mode-handler.ts';

/** Only the report is wanted, which every mode gathers alike. */
export const openCheck: OpenMode = () => ({
  receive: () => Promise.resolve(undefined),
  async receiveRecords({ batches }) {
    for await (const _ of batches);
  },
});
