package org.entente.kernel.country;

/** A publisher's own way to write countries, each with its own list of codes or names. */
public enum AliasScheme {
    /** UN Comtrade's numeric reporter and partner codes and its names; 842 is the USA, 251 France. */
    COMTRADE,
    /** CEPII BACI's numeric codes, Comtrade's with 490 read as Taiwan. */
    BACI,
    /** Alpha-3 codes of WITS and of the data sets built on the World Bank's lists; ROM is Romania. */
    WITS,
    /** Alpha-3 codes of the IMF's data portal; KOS is Kosovo, G001 the world. */
    IMF,
    /** Alpha-3 codes of the OECD's data; XKV is Kosovo. */
    OECD,
    /** English country names in UNCTAD's bilateral FDI statistics. */
    UNCTAD,
    /** English party names in UNCTAD's International Investment Agreements Navigator, commas included. */
    IIA_NAVIGATOR,
    /** ISO numerics and English names of the DESTA trade agreement data set. */
    DESTA,
    /** Signatory names and identifiers of the WTO's regional trade agreement database. */
    WTO
}
