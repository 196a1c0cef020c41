#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes two workbooks of 50,000 x 12 cells (texts in the cells, as openpyxl writes; shared strings, as Excel
writes), reads each with bench_xlsx_read and with openpyxl (read-only) in
turn, checks that both saw the same cells and prints the ratio of their times and the growth of memory.

    tests/bench/xlsx_read.py BUILD/tests/bench/bench_xlsx_read
"""
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile

ROWS, ROUNDS = 50_000, 5
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def make_shared(path):
    """The layout Excel writes: every text in xl/sharedStrings.xml, cells point to it."""
    strings, cells = {}, []
    words = ("Ban hành kế hoạch đúng hạn", "Hồ sơ giải quyết trước hạn", "Đạt", "Không đạt")

    def text(ref, value):
        return f'<c r="{ref}" t="s"><v>{strings.setdefault(value, len(strings))}</v></c>'

    for i in range(ROWS):
        row = [f'<c r="A{i + 1}"><v>{i + 1}</v></c>']
        row += [text(f"{c}{i + 1}", words[(i + k) % 4]) for k, c in enumerate("BCDE")]
        row.append(text(f"F{i + 1}", f"Tồn tại số {i}: chưa cập nhật tài liệu kiểm chứng"))
        row.append(text(f"G{i + 1}", f"Ghi chú {i % 1000}"))
        row += [f'<c r="{c}{i + 1}"><v>{(i * k % 1000) / 8}</v></c>' for k, c in enumerate("HIJKL", 7)]
        cells.append(f'<row r="{i + 1}">{"".join(row)}</row>')
    table = "".join(f"<si><t>{value}</t></si>" for value in strings)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", f'<Types xmlns="{PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
            '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'
            '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>')
        package.writestr("_rels/.rels", f'<Relationships xmlns="{PACKAGE}/relationships">'
            f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        package.writestr("xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
            '<sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>')
        package.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{PACKAGE}/relationships">'
            f'<Relationship Id="r1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="r2" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>')
        package.writestr("xl/sharedStrings.xml", f'<sst xmlns="{MAIN}">{table}</sst>')
        package.writestr("xl/worksheets/sheet1.xml", f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(cells)}'
            "</sheetData></worksheet>")


def make(path):
    """Texts as an inspection writes them: codes, repeated words, own sentences, points, dates."""
    import openpyxl
    from datetime import date, timedelta
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Dữ liệu")
    words = ("Ban hành kế hoạch đúng hạn", "Hồ sơ giải quyết trước hạn", "Niêm yết đủ thủ tục hành chính")
    for i in range(ROWS):
        sheet.append([i + 1, f"{i % 9 + 1}.{i % 7 + 1}.{i % 5 + 1}", words[i % 3],
                      f"Tồn tại số {i}: chưa cập nhật đầy đủ tài liệu kiểm chứng", i % 100 / 4, i * 0.125,
                      "Xã Dương Xá", date(2026, 1, 1) + timedelta(days=i % 300), i % 2 == 0, "Đạt" if i % 3 else "Không đạt",
                      i % 97, f"Ghi chú {i % 1000}"])
    book.save(path)


def peer(path):
    """The same reading by openpyxl, in a process of its own."""
    program = """
import sys, time, json, openpyxl, datetime
start = time.perf_counter()
cells = letters = 0
sheet = openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets[0]
for row in sheet.iter_rows(values_only=True):
    for value in row:
        if value is None:
            continue
        cells += 1
        if isinstance(value, str):
            letters += len(value)
print(json.dumps({"cells": cells, "letters": letters, "ms": (time.perf_counter() - start) * 1000}))
"""
    return [sys.executable, "-c", program, path]


def run(command):
    start = time.perf_counter()
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return json.loads(out), (time.perf_counter() - start) * 1000


def compare(program, name, path):
    run([program, path])
    ours, theirs, ratios, growth = [], [], [], []
    for _ in range(ROUNDS):
        a, wall_a = run([program, path])
        b, wall_b = run(peer(path))
        assert a["cells"] == b["cells"] and a["letters"] == b["letters"], (a, b)
        ours.append(wall_a)
        theirs.append(wall_b)
        ratios.append(b["ms"] / a["ms"])
        growth.append(a["growthKb"])
    print(f"{name}: {a['cells']} cells, {os.path.getsize(path) / 1e6:.1f} MB")
    print(f"  whole process: ours {statistics.median(ours):.0f} ms, openpyxl {statistics.median(theirs):.0f} ms")
    print(f"  reading only: {statistics.median(ratios):.1f} times faster [{min(ratios):.1f}-{max(ratios):.1f}]"
          f" (wanted: 7), memory growth {max(growth) / 1024:.1f} MB (wanted: below 32)", flush=True)


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        inline = os.path.join(folder, "inline.xlsx")
        make(inline)
        compare(program, "inline strings", inline)
        shared = os.path.join(folder, "shared.xlsx")
        make_shared(shared)
        compare(program, "shared strings", shared)


if __name__ == "__main__":
    main()
