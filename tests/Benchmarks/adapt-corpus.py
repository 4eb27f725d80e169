#!/usr/bin/env python3
"""Turns a corpus of Markdown articles with YAML front matter into an input folder of this edition.

    adapt-corpus.py --corpus DIR --out DIR

DIR of the corpus holds content/<lang>/<issue>/<slug>.md in two languages (fa, en), each with front matter (title, date, author,
lang, issue, slug, summary, tags). Every article becomes a text of its issue. What the edition's forms ask for and the corpus does
not have is added (ids of blocks, an issue.yml, an edition.yml); lists and tables are cut to the shorter of both languages, since a
translation stands block for block beside its original; addresses that begin with a slash become absolute. Nothing else changes.

Python's standard library only.
"""

import argparse
import os
import re

EDITION = """\
title: {fa: بامداد, en: Bamdad}
description: {fa: روزنامه بامداد, en: The newspaper Bamdad}
languages:
  - {code: fa, name: فارسی, direction: rtl, role: original}
  - {code: en, name: English, direction: ltr, role: translation}
base-url: https://news.example/
tag-authority: news.example,2026
version: 1.0.0
published: 2026-01-01
history:
  - {version: 1.0.0, date: 2026-01-01, changes: {fa: نخست, en: First}}
publisher: {name: {fa: بامداد, en: Bamdad}}
licences:
  program: {id: MIT, name: {fa: MIT, en: MIT}, url: "https://opensource.org/license/mit", note: {fa: برنامه, en: program}}
  apparatus: {id: CC-BY-4.0, name: {fa: CC BY, en: CC BY}, url: "https://creativecommons.org/licenses/by/4.0/", note: {fa: ترجمه, en: translation}}
  texts: {id: UND, name: {fa: UND, en: UND}, url: "https://rightsstatements.org/vocab/UND/1.0/", note: {fa: متن, en: texts}}
withdrawal: {fa: بنویسید, en: write}
outputs: [%s]
"""


def split(text):
    front, body = text.split("---\n", 2)[1:]
    fields = dict(re.findall(r"^(\w+): (.*)$", front, re.M))
    return fields, re.split(r"\n{2,}", body.strip())


def is_cut(block):
    return re.match(r"(- |\d+\. |\|)", block)


def aligned(left, right):
    """Both bodies with lists and tables of equal length."""
    for i, (a, b) in enumerate(zip(left, right)):
        if is_cut(a):
            a, b = a.split("\n"), b.split("\n")
            n = min(len(a), len(b))
            left[i], right[i] = "\n".join(a[:n]), "\n".join(b[:n])
    return left, right


def with_ids(blocks):
    number, out = 0, []
    for block in blocks:
        if not re.match(r"\[\^?\w+\]:", block):
            number += 1
            block = re.sub(r"^((?:#+ |- |\d+\. |> |\| )?)", rf"\g<1>[]{{#p{number}}}", block, count=1)
        out.append(re.sub(r"\]\((/[^)]*)\)", r"](https://news.example\1)", block))
    return "\n\n".join(out) + "\n"


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write(text)


def read(path):
    with open(path, encoding="utf-8") as f:
        return split(f.read())


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    p.add_argument("--corpus", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--outputs", default="pages, feeds, sitemap")
    a = p.parse_args()
    content = os.path.join(a.corpus, "content")
    write(os.path.join(a.out, "edition.yml"), EDITION % a.outputs)
    people = {}
    for issue in sorted(os.listdir(os.path.join(content, "fa"))):
        folder = os.path.join(content, "fa", issue)
        names = sorted(n for n in os.listdir(folder) if n.endswith(".md") and not n.startswith("_"))
        date = "2001-03-21"
        for name in names:
            (fa, fa_body), (en, en_body) = read(os.path.join(folder, name)), read(os.path.join(content, "en", issue, name))
            fa_body, en_body = aligned(fa_body, en_body)
            date = fa["date"].strip('"')[:10]
            author = re.sub(r"[^a-z]+", "-", en["author"].strip('"').lower()).strip("-")
            people[author] = (fa["author"], en["author"])
            target = os.path.join(a.out, "issues", issue, name[:-3])
            write(target + ".fa.md", f"---\ntitle: {fa['title']}\nkind: article\ndate: {date}\nauthor: [{author}]\nsummary: {fa['summary']}\n---\n{with_ids(fa_body)}")
            write(target + ".en.md", f"---\ntitle: {en['title']}\nsummary: {en['summary']}\n---\n{with_ids(en_body)}")
        texts = ", ".join(n[:-3] for n in names)
        write(os.path.join(a.out, "issues", issue, "issue.yml"),
              f"title: {{fa: شماره {issue}, en: Issue {issue}}}\ndate: {date}\nsummary: {{fa: شماره {issue}, en: Issue {issue}}}\ntexts: [{texts}]\n")
    write(os.path.join(a.out, "people.yml"), "".join(
        f"- id: {i}\n  name: {{fa: {fa}, en: {en}}}\n  about: {{fa: نویسنده, en: A writer}}\n" for i, (fa, en) in sorted(people.items())))


if __name__ == "__main__":
    main()
