"""Makes the web fonts of the edition from the npm packages of Markazi Text and Lalezar. The results are committed: a build of the edition never runs this.

See README.md for how and when. Needs fonttools 4.38 and Brotli (Debian: python3-fonttools python3-brotli), in a folder that has the packages in node_modules/.
"""

import hashlib
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent
PACKAGES = Path("node_modules")
MARKAZI = PACKAGES / "@fontsource-variable/markazi-text/files"
LALEZAR = PACKAGES / "@fontsource/lalezar/files"


def letters(first, last):
    return "".join(map(chr, range(first, last + 1)))


ARABIC_LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"
PERSIAN_LETTERS = "پچژکگی"
DIGITS = letters(0x6F0, 0x6F9)
PUNCTUATION = " !()-./:[]\u00a0«»–—…"
PERSIAN = ARABIC_LETTERS + PERSIAN_LETTERS + letters(0x64B, 0x655) + "\u0670،؛؟ـ٪٫٬" + DIGITS
# Beside ASCII, the letters of the addresses and names that such a paper prints: German, French, Scandinavian.
LATIN = letters(0x20, 0x7E) + "\u00a0·×‘’“”–—•…" + "ÄÅÖØÜßäåæçèéêëñöøü" + "āğİı"
# Headlines and names of speakers: three marks, and no letter that only Arabic writes.
HEADLINE = "ءآأؤئابتثجحخدذرزسشصضطظعغفقلمنهوة" + PERSIAN_LETTERS + "ًّٔ" + "،؛؟" + DIGITS

JOINING = ["init", "medi", "fina", "isol", "rlig", "liga", "calt", "ccmp", "mark", "mkmk", "kern"]


def part(path, characters, features, weight=None):
    """The glyphs of some characters of a font, at one weight, without instructions for coarse screens."""
    font = TTFont(path)
    if weight:
        font = instantiateVariableFont(font, {"wght": weight})
    options = Options(hinting=False, layout_features=features, name_IDs=[0, 13, 14], drop_tables=["DSIG", "gasp", "STAT", "MVAR"])
    subsetter = Subsetter(options)
    subsetter.populate(text=characters)
    subsetter.subset(font)
    return font


def joined(parts):
    """Several parts of one family in one font."""
    if len(parts) == 1:
        return parts[0]
    with TemporaryDirectory() as folder:
        paths = []
        for number, font in enumerate(parts):
            path = Path(folder) / f"{number}.ttf"
            font.flavor = None
            font.save(path)
            paths.append(str(path))
        return Merger().merge(paths)


def write(name, font, scale, limit):
    """Writes a font, its letters enlarged: a naskh face is small on its body, and so the sizes of the styles fit it and the reader's own fonts alike."""
    font["head"].unitsPerEm = round(font["head"].unitsPerEm / scale)
    # The time of making would make other bytes on each run.
    font["head"].created = font["head"].modified = 3_786_912_000  # 2024-01-01, in seconds since 1904
    font.recalcTimestamp = False
    font.flavor = "woff2"
    path = HERE / name
    font.save(path)
    data = path.read_bytes()
    print(f"| `{name}` | {len(data):,} | `{hashlib.sha256(data).hexdigest()}` |")
    if len(data) > limit:
        sys.exit(f"{name} has {len(data)} bytes, more than {limit}")


def markazi(characters, weight, features=("kern",)):
    return part(MARKAZI / "markazi-text-latin-wght-normal.woff2", characters, list(features), weight)


def latin_extended(weight):
    return part(MARKAZI / "markazi-text-latin-ext-wght-normal.woff2", "āğİ", ["kern"], weight)


def digits(path, weight=None):
    """The Latin digits of a font in the places of the Persian ones: a reader may choose how they look, the text stays as it is."""
    font = part(path, "0123456789", [], weight)
    for table in font["cmap"].tables:
        table.cmap = {0x6F0 + code - ord("0"): glyph for code, glyph in table.cmap.items() if chr(code).isdigit()}
    return font


def main():
    arabic = part(MARKAZI / "markazi-text-arabic-wght-normal.woff2", PERSIAN, JOINING, 400)
    write("markazi-text.woff2", joined([arabic, markazi(LATIN + PUNCTUATION, 400), latin_extended(400)]), 1.25, 25 * 1024)
    arabic = part(MARKAZI / "markazi-text-arabic-wght-normal.woff2", PERSIAN, JOINING, 400)
    write("../one-file/text.woff2", joined([arabic, markazi(PUNCTUATION, 400)]), 1.25, 17 * 1024)
    write("markazi-text-latin.woff2", joined([markazi(LATIN, 400), latin_extended(400)]), 1.25, 9 * 1024)
    # A page in English has 36 KB for its first view: bold words go without kerning.
    write("markazi-text-latin-bold.woff2", joined([markazi(LATIN, 700, []), latin_extended(700)]), 1.25, 8 * 1024)
    heads = [part(LALEZAR / "lalezar-arabic-400-normal.woff2", HEADLINE, JOINING), part(LALEZAR / "lalezar-latin-400-normal.woff2", PUNCTUATION, [])]
    write("lalezar.woff2", joined(heads), 1.0, 12_400)
    write("digits.woff2", digits(MARKAZI / "markazi-text-latin-wght-normal.woff2", 400), 1.25, 2048)
    write("digits-heads.woff2", digits(LALEZAR / "lalezar-latin-400-normal.woff2"), 1.0, 2048)


main()
