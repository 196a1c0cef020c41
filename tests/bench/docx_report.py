#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Word reports: our renderer against a bare streamed writer and against docxtpl on the same content.

usage: docx_report.py BENCH_DOCX_REPORT [RUNS]
Whole processes are run in turn; docxtpl's time is its render and save alone.
"""
import json
import statistics
import subprocess
import sys
import tempfile
import time

import docx
from docxtpl import DocxTemplate


def template(path, columns):
    document = docx.Document()
    document.add_paragraph("{%p for u in units %}")
    document.add_heading("{{ u.name }}", 2)
    document.add_paragraph("{{ u.text }}")
    document.add_paragraph("{%p endfor %}")
    table = document.add_table(rows=4, cols=columns)
    for column, cell in enumerate(table.rows[0].cells):
        cell.text = "{{ header[%d] }}" % column
    table.rows[1].cells[0].text = "{%tr for r in rows %}"
    for column, cell in enumerate(table.rows[2].cells):
        cell.text = "{{ r[%d] }}" % column
    table.rows[3].cells[0].text = "{%tr endfor %}"
    document.save(path)


def docxtpl_milliseconds(form, content, out):
    start = time.perf_counter()
    document = DocxTemplate(form)
    document.render(content, autoescape=True)
    document.save(out)
    return (time.perf_counter() - start) * 1000


def main():
    program = sys.argv[1]
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    for rows in (2000, 20000):
        print(subprocess.run([program, "pair", str(rows), str(runs)], check=True, capture_output=True, text=True).stdout, end="")
    with tempfile.TemporaryDirectory() as folder:
        content = json.loads(subprocess.run([program, "dump", "2000"], check=True, capture_output=True).stdout)
        form = folder + "/form.docx"
        template(form, len(content["header"]))
        ours, theirs = [], []
        for _ in range(runs):
            out = subprocess.run([program, "file", "2000", folder + "/a.docx"], check=True, capture_output=True, text=True).stdout
            ours.append(float(out.split(":")[1].split()[0]))
            theirs.append(docxtpl_milliseconds(form, content, folder + "/b.docx"))
        print("2000 rows: ours saved %.1f ms, docxtpl %.1f ms: %.1f times faster" %
              (statistics.median(ours), statistics.median(theirs),
               statistics.median(t / o for t, o in zip(theirs, ours))))
        rows = [len(docx.Document(folder + n).tables[-1]._tbl.tr_lst) for n in ("/a.docx", "/b.docx")]
        assert rows == [2001, 2001], rows
        for count in (2000, 20000):
            print(subprocess.run([program, "file", str(count), folder + "/a.docx"], check=True, capture_output=True, text=True).stdout, end="")


if __name__ == "__main__":
    main()
