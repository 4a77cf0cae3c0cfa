/** Words for people and things by where they come from; the plural in -s is made by the reader. */
export const DEMONYMS = words(`
  Abkhaz Abkhazian Afghan African Albanian Algerian American Andalusian Andorran Angolan Arab Arabian Arabic Aragonese
  Argentine Argentinian Armenian Asian Assyrian Athenian Australian Austrian Azerbaijani Azeri Bahamian Bahraini Balinese
  Baltic Bangladeshi Barbadian Bashkir Basque Batswana Bavarian Belarusian Belarusan Belgian Belizean Bengali Beninese
  Berber Berliner Bhutanese Bolivian Bosniak Bosnian Brazilian Breton British Briton Britons Bruneian Bulgarian Burkinabe
  Burmese Burundian Californian Cambodian Cameroonian Canadian Castilian Catalan Caucasian Chadian Chechen Cherkess
  Chilean Chinese Chuvash Circassian Colombian Comorian Congolese Corsican Cossack Croat Croatian Cuban Cypriot Czech
  Czechoslovak Dagestani Dane Danish Darfuri Djiboutian Dominican Dubliner Dutch Dutchman Ecuadorian Egyptian Emirati
  English Englishman Eritrean Estonian Ethiopian Eurasian European Faroese Fijian Filipino Filipina Finn Finnish Flemish
  Frenchman French Gabonese Gagauz Galician Gambian Gazan Georgian German Ghanaian Greek Greenlander Grenadian Guatemalan
  Guinean Guyanese Haitian Hausa Hawaiian Hispanic Honduran Hungarian Icelander Icelandic Igbo Indian Indonesian Ingush
  Inuit Iranian Iraqi Irish Irishman Israeli Israelite Italian Ivorian Jamaican Japanese Javanese Jerusalemite Jew Jewish
  Jordanian Kashmiri Kazakh Kazakhstani Kenyan Khmer Korean Kosovan Kosovar Kurd Kurdish Kuwaiti Kyrgyz Kyrgyzstani
  Laotian Lao Latino Latvian Lebanese Levantine Liberian Libyan Liechtensteiner Lithuanian Londoner Luxembourger
  Macedonian Malagasy Malawian Malay Malaysian Maldivian Malian Maltese Maori Mauritanian Mauritian Mexican Micronesian
  Moldovan Moldavian Monegasque Mongol Mongolian Montenegrin Moroccan Moor Moorish Mozambican Muscovite Namibian Nepalese
  Nepali Nicaraguan Nigerian Nigerien Nordic Norwegian Omani Ossetian Ottoman Pakistani Palestinian Panamanian Parisian
  Papuan Paraguayan Parthian Pashtun Persian Peruvian Pole Polish Polynesian Portuguese Prussian Punjabi Qatari Quebecer
  Roma Roman Romanian Rusyn Russian Rwandan Sahrawi Samaritan Samoan Sami Sardinian Saudi Scandinavian Scot Scots Scottish
  Scotsman Senegalese Serb Serbian Seychellois Siberian Sicilian Sikh Sindhi Singaporean Sinhalese Slav Slavic Slovak
  Slovakian Slovene Slovenian Somali Somalian Soviet Spaniard Spanish Sudanese Surinamese Swede Swedish Swiss Syrian Tajik
  Tajikistani Tamil Tanzanian Tatar Texan Thai Tibetan Tigrayan Togolese Tongan Trinidadian Tuareg Tunisian Turk Turkic
  Turkish Turkmen Turkoman Tuvan Udmurt Ugandan Uighur Uyghur Ukrainian Uruguayan Uzbek Uzbekistani Venezuelan Vietnamese
  Walloon Welsh Welshman Yazidi Yemeni Yemenite Yoruba Yugoslav Yugoslavian Zambian Zimbabwean Zulu
`);

/** Capitalized words that are no names of people or places and stand in no list of common words. */
export const CAPITALIZED_WORDS = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December Christmas Easter Ramadan Passover Hanukkah Christian Christianity Muslim Islam Islamic Islamist
  Buddhist Hindu Catholic Orthodox Protestant Sunni Shia Shiite Alawite Druze Bible Koran Quran God Mr Mrs Ms Dr
  Internet Kremlin Pentagon Parliament Knesset Duma Bundestag Rada Senate Congress
`);

/** Particles and general words inside names of places, which by themselves name nothing. */
export const PLACE_FILLERS = new Set(
  words(`
    santa sant sankt saint sainte upper lower nova novo novy novi nova velyka velykyi mala nizhny nizhniy verkhniy
    east west north south city town village port fort lake mount monte villa ville bad les los las del della delle der
    den het van von sur sous near kota pueblo ciudad puerto rio colonia san general
  `),
);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
