# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the lists that test_documents writes with openpyxl, Python's csv and LibreOffice.

usage: read_tables.py TEST_DOCUMENTS
Exits 77 (skipped) when a reader is missing.
"""
import csv
import datetime
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile

try:
    import openpyxl
except ImportError:
    sys.exit(77)

FOLDER = None
FIRST_DATE = datetime.date(2026, 1, 29)
TEXTS = ['=HYPERLINK("http://x";"y")', "+84 24 0000", "-5", "- gạch đầu dòng", "@cmd", "\tlùi", "http://vi.dụ/đường",
         'một, hai; "ba"\nhàng hai', "_x0041_ & <b>", " đầu và cuối ", "\ufffd=1+1", "đ" * 32766 + "…"]


def path(name):
    return os.path.join(FOLDER, name)


class Workbook(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.book = openpyxl.load_workbook(path("list.xlsx"))
        cls.sheet = cls.book.worksheets[0]

    def test_tabs_are_named_as_spreadsheets_allow(self):
        self.assertEqual(self.book.sheetnames,
                         ["Thời hạn khắc phục theo dõi 202", "Thời hạn khắc phục theo dõi (2)"])

    def test_head(self):
        self.assertEqual([self.sheet["A1"].value, self.sheet["A2"].value],
                         ["DANH SÁCH YÊU CẦU KHẮC PHỤC", "Tính đến ngày 20/10/2026"])
        self.assertEqual({str(r) for r in self.sheet.merged_cells.ranges}, {"A1:E1", "A2:E2"})
        self.assertEqual([c.value for c in self.sheet[3]], ["TT", "Đơn vị", "Tồn tại, hạn chế", "Thời hạn", "Điểm"])
        self.assertEqual(self.sheet.freeze_panes, "A4")
        self.assertEqual(self.sheet.auto_filter.ref, "A3:E17")
        self.assertEqual(self.sheet.print_title_rows, "$3:$3")
        self.assertEqual(self.sheet.column_dimensions["C"].width, 60)

    def test_page(self):
        setup = self.sheet.page_setup
        self.assertEqual((setup.orientation, int(setup.paperSize), setup.fitToHeight), ("landscape", 9, 0))
        self.assertTrue(self.sheet.sheet_properties.pageSetUpPr.fitToPage)

    def test_dates_and_numbers_are_values(self):
        for i, row in enumerate(self.sheet.iter_rows(min_row=4, max_row=15)):
            self.assertEqual(row[0].value, i + 1)
            self.assertTrue(row[3].is_date)
            self.assertEqual(row[3].value.date(), FIRST_DATE + datetime.timedelta(days=i))
            self.assertEqual(row[3].number_format, "dd/mm/yyyy")
            self.assertEqual(row[4].value, 0.25 + i)
            self.assertEqual(row[0].font.name, "Times New Roman")

    def test_what_is_no_number_of_a_spreadsheet_is_text(self):
        row = self.sheet[16]
        self.assertEqual([c.value for c in row], [13, None, "ngày xưa", "19/05/1890", None])
        self.assertEqual([c.value for c in self.sheet[17]], [14, "hàng ngắn", None, None, None])

    def test_text_is_never_run(self):
        values = []
        for (cell,) in self.sheet.iter_rows(min_row=4, max_row=15, min_col=3, max_col=3):
            self.assertIn(cell.data_type, ("s", "inlineStr"))
            self.assertTrue(cell.quotePrefix)
            self.assertIsNone(cell.hyperlink)
            values.append(cell.value)
        # openpyxl does not decode _x005F_ in inline strings.
        self.assertEqual([v.replace("_x005F_x0041_", "_x0041_") for v in values], TEXTS)
        with zipfile.ZipFile(path("list.xlsx")) as package:
            sheet = package.read("xl/worksheets/sheet1.xml")
        self.assertNotIn(b"<f>", sheet)
        self.assertNotIn(b"hyperlink>", sheet)


class Csv(unittest.TestCase):
    def test_reads_back(self):
        with open(path("list.csv"), "rb") as file:
            self.assertTrue(file.read().startswith(b"\xef\xbb\xbfTT,"))
        with open(path("list.csv"), encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        self.assertEqual(rows[0], ["TT", "Đơn vị", "Tồn tại, hạn chế", "Thời hạn", "Điểm"])
        self.assertEqual(len(rows), 15)
        self.assertEqual(rows[1], ["1", "UBND xã Dương Xá", "'" + TEXTS[0], "2026-01-29", "0.25"])
        for row in rows[1:]:
            for field in row:
                if field[:1] in tuple("=+-@\t\r\0"):
                    self.assertRegex(field, r"\A[+-]?[0-9.,]+\Z")
        self.assertEqual([r[2] for r in rows[2:10]],
                         ["'+84 24 0000", "-5", "'- gạch đầu dòng", "'@cmd", "'\tlùi"] + TEXTS[6:9])


class InLibreOffice(unittest.TestCase):
    def test_reads_the_workbook(self):
        if not shutil.which("soffice"):
            self.skipTest("LibreOffice is missing")
        os.mkdir(path("out"))
        subprocess.run(["soffice", "-env:UserInstallation=file://" + path("profile"), "--headless", "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true", "--outdir", path("out"),
                        path("list.xlsx")], check=True, timeout=240, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        with open(path("out/list.csv"), encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        self.assertEqual(rows[0][0], "DANH SÁCH YÊU CẦU KHẮC PHỤC")
        self.assertEqual(rows[2], ["TT", "Đơn vị", "Tồn tại, hạn chế", "Thời hạn", "Điểm"])
        self.assertEqual([r[3] for r in rows[3:5]], ["29/01/2026", "30/01/2026"])
        self.assertEqual([r[2] for r in rows[3:15]], TEXTS)
        self.assertEqual([float(r[4]) for r in rows[3:15]], [0.25 + i for i in range(12)])


def main():
    global FOLDER
    program = sys.argv.pop(1)
    with tempfile.TemporaryDirectory() as FOLDER:
        subprocess.run([program, "--gtest_filter=SampleFiles.*"], check=True, stdout=subprocess.DEVNULL,
                       env=dict(os.environ, DKT_SAMPLE_DIR=FOLDER))
        unittest.main()


if __name__ == "__main__":
    main()
