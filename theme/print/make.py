"""Makes the fonts of the PDFs, regular.woff2 and bold.woff2, from Vazirmatn's static TrueType files. The results are committed: a build of the edition never runs this.

In a PDF a ligature of lam and alef is one glyph for two letters, and programs built on Poppler give these back in the wrong order, so that nobody finds «سلام». Here lam takes
the whole shape and alef becomes an empty glyph after it: the page looks the same, and every letter has a glyph of its own. See README.md for how and when.
"""
import hashlib
import sys
from pathlib import Path

from fontTools.otlLib.builder import buildSingleSubstSubtable
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables._g_l_y_f import Glyph

IGNORE_MARKS = 8
CHARACTERS = [
    *range(0x20, 0x7F), *range(0xA0, 0x180),
    *map(ord, "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگیۀڕڵۆێەھڤۊڎڒ"),
    *range(0x64B, 0x656), 0x670, *map(ord, "،؛؟ـ٪٫٬"), *range(0x660, 0x66A), *range(0x6F0, 0x6FA),
    *map(ord, "«»·×–—‘’“”„•…‹›−←→↑↓"), *range(0x200B, 0x2010), 0x61C, *range(0x2066, 0x206A), *range(0x202A, 0x202D), 0xFEFF,
]


def subtables(lookup):
    return [getattr(subtable, "ExtSubTable", subtable) for subtable in lookup.SubTable]


def lookup_of(kind, flag, tables):
    lookup = otTables.Lookup()
    lookup.LookupType, lookup.LookupFlag, lookup.SubTable, lookup.SubTableCount = kind, flag, tables, len(tables)
    return lookup


def chained(font, before, given, after, lookup_index):
    def coverage(glyphs):
        made = otTables.Coverage()
        made.glyphs = sorted(glyphs, key=font.getGlyphID)
        return made

    table = otTables.ChainContextSubst()
    table.Format = 3
    table.BacktrackCoverage = [coverage(before)] if before else []
    table.InputCoverage = [coverage(given)]
    table.LookAheadCoverage = [coverage(after)] if after else []
    table.BacktrackGlyphCount, table.InputGlyphCount, table.LookAheadGlyphCount = len(table.BacktrackCoverage), 1, len(table.LookAheadCoverage)
    record = otTables.SubstLookupRecord()
    record.SequenceIndex, record.LookupListIndex = 0, lookup_index
    table.SubstLookupRecord, table.SubstCount = [record], 1
    return table


def divide_ligatures(font):
    gsub = font["GSUB"].table
    lookups = gsub.LookupList.Lookup
    required = [record.Feature for record in gsub.FeatureList.FeatureRecord if record.FeatureTag == "rlig"]
    pairs = {}
    for index in sorted({index for feature in required for index in feature.LookupListIndex}):
        for table in subtables(lookups[index]):
            if table.LookupType != 4:
                continue
            for first, ligatures in table.ligatures.items():
                for ligature in [ligature for ligature in ligatures if len(ligature.Component) == 1]:
                    pairs.setdefault(ligature.Component[0], {})[first] = ligature.LigGlyph
                    ligatures.remove(ligature)
            table.ligatures = {first: ligatures for first, ligatures in table.ligatures.items() if ligatures}
    if not pairs:
        sys.exit("The font has no required ligatures of two letters.")

    blank = "alef.afterlam"
    font.setGlyphOrder([*font.getGlyphOrder(), blank])
    font["glyf"].glyphs[blank] = Glyph()
    font["glyf"].glyphOrder = font.getGlyphOrder()
    font["hmtx"][blank] = (0, 0)
    font.getReverseGlyphMap(rebuild=True)

    wide, chains = [], []
    for alef, shapes in pairs.items():
        lookups.append(lookup_of(1, IGNORE_MARKS, [buildSingleSubstSubtable(shapes)]))
        wide += shapes.values()
        chains.append(([], shapes, [alef], len(lookups) - 1))
    lookups.append(lookup_of(1, IGNORE_MARKS, [buildSingleSubstSubtable({alef: blank for alef in pairs})]))
    chains.append((wide, pairs, [], len(lookups) - 1))
    first = len(lookups)
    lookups.extend(lookup_of(6, IGNORE_MARKS, [chained(font, *chain)]) for chain in chains)
    for feature in required:
        feature.LookupListIndex += range(first, len(lookups))
        feature.LookupCount = len(feature.LookupListIndex)
    gsub.LookupList.LookupCount = len(lookups)


def make(source, target):
    font = TTFont(source, recalcTimestamp=False)
    divide_ligatures(font)
    options = Options()
    options.layout_features = ["init", "medi", "fina", "isol", "rlig", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "kern", "tnum"]
    options.name_IDs = [0, 13, 14]
    options.hinting = False
    options.flavor = "woff2"
    options.drop_tables += ["DSIG", "meta"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=CHARACTERS)
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(target)
    content = target.read_bytes()
    print(f"{target.name}: {len(content)} bytes, sha256 {hashlib.sha256(content).hexdigest()}")


here = Path(__file__).parent
for weight in ("Regular", "Bold"):
    make(Path("node_modules/vazirmatn/fonts/ttf") / f"Vazirmatn-{weight}.ttf", here / f"{weight.lower()}.woff2")
