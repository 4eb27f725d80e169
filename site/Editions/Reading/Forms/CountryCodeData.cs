namespace IskraSite.Editions.Reading.Forms;

/// <summary>Country codes, as printed by <c>tools/country-codes.mjs</c>: run that instead of editing this.</summary>
internal static class CountryCodeData
{
    /// <summary>ISO 3166-1 alpha-2, in force.</summary>
    public const string InForce = """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH
        BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL
        CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET
        FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU
        GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE
        KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC
        MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC
        NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
        PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR
        SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA
        UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
        """;

    /// <summary>Regions of the UN's M49, in force: the world, continents, parts of them.</summary>
    public const string Regions = """
        001 002 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143
        145 150 151 154 155 202 419
        """;

    /// <summary>ISO 3166-1 alpha-2 codes that were in force, or are often taken for one that is, with what they meant.</summary>
    public static readonly (string Code, string Meant)[] Former =
    [
        ("AN", "Netherlands Antilles"),
        ("BU", "Burma"),
        ("CS", "Serbia and Montenegro"),
        ("CT", "Canton and Enderbury Islands"),
        ("DD", "German Democratic Republic"),
        ("FQ", "French Southern and Antarctic Territories"),
        ("HV", "Upper Volta"),
        ("JT", "Johnston Island"),
        ("MI", "Midway Islands"),
        ("NH", "New Hebrides"),
        ("NQ", "Dronning Maud Land"),
        ("NT", "Neutral Zone"),
        ("PC", "Pacific Islands"),
        ("PU", "United States Miscellaneous Pacific Islands"),
        ("PZ", "Panama Canal Zone"),
        ("SU", "USSR"),
        ("TP", "East Timor"),
        ("UK", "United Kingdom"),
        ("VD", "Viet-Nam, Democratic Republic of"),
        ("WK", "Wake Island"),
        ("YD", "Yemen, Democratic"),
        ("YU", "Yugoslavia"),
        ("ZR", "Zaire"),
    ];
}
