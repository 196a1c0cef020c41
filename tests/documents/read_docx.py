# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the Word files that test_documents writes with python-docx and LibreOffice.

usage: read_docx.py TEST_DOCUMENTS
Exits 77 (skipped) when a reader is missing.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile
from xml.etree import ElementTree

try:
    import docx
    from docx.enum.section import WD_ORIENT
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm, Pt
except ImportError:
    sys.exit(77)

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FOLDER = None

# The order ECMA-376 prescribes for the children we write; Word calls a file damaged that breaks it.
ORDER = {
    "pPr": "pStyle keepNext keepLines numPr pBdr tabs spacing ind jc outlineLvl rPr sectPr".split(),
    "rPr": "rFonts b bCs i iCs sz szCs lang".split(),
    "tblPr": "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar".split(),
    "tcPr": "tcW gridSpan vAlign".split(),
    "trPr": "cantSplit tblHeader".split(),
    "sectPr": "headerReference type pgSz pgMar pgNumType titlePg".split(),
    "lvl": "start numFmt pStyle suff lvlText lvlJc pPr".split(),
    "style": "name basedOn next uiPriority semiHidden qFormat pPr rPr tblPr".split(),
    "tbl": "tblPr tblGrid tr".split(),
    "settings": "zoom defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol "
                "listSeparator".split(),
}


def path(name):
    return os.path.join(FOLDER, name)


def parts(name):
    with zipfile.ZipFile(path(name)) as package:
        assert package.testzip() is None
        return {info.filename: package.read(info) for info in package.infolist()}


def local(element):
    return element.tag.split("}")[1]


def effective(paragraph, attribute):
    """A property of the paragraph's font, looked up along its styles."""
    style = paragraph.style
    while style is not None:
        value = getattr(style.font, attribute)
        if value is not None:
            return value
        style = style.base_style
    return None


def every_paragraph(document):
    for element in document.element.body.iter(W + "p"):
        yield docx.text.paragraph.Paragraph(element, document)


class Package(unittest.TestCase):
    def test_every_part_is_declared_and_related(self):
        for name in ("report.docx", "minutes.docx", "letter.docx"):
            found = parts(name)
            types = ElementTree.fromstring(found["[Content_Types].xml"])
            declared = {e.get("PartName")[1:] for e in types if local(e) == "Override"}
            self.assertEqual(declared, {n for n in found if not n.endswith(".rels")} - {"[Content_Types].xml"})
            related = set()
            for rels, base in (("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")):
                related |= {base + e.get("Target") for e in ElementTree.fromstring(found[rels])}
            self.assertEqual(related, declared)

    def test_children_stand_in_the_order_of_the_schema(self):
        for name in ("report.docx", "minutes.docx", "letter.docx"):
            for part, content in parts(name).items():
                if not part.startswith("word/") or part.endswith(".rels"):
                    continue
                for element in ElementTree.fromstring(content).iter():
                    order = ORDER.get(local(element))
                    if order:
                        places = [order.index(local(child)) for child in element]
                        self.assertEqual(places, sorted(places), (part, local(element)))

    def test_styles_and_numbers_that_are_used_exist(self):
        for name in ("report.docx", "minutes.docx", "letter.docx"):
            found = parts(name)
            styles = {e.get(W + "styleId") for e in ElementTree.fromstring(found["word/styles.xml"]).iter(W + "style")}
            numbering = ElementTree.fromstring(found["word/numbering.xml"])
            numbers = {e.get(W + "numId") for e in numbering.iter(W + "num")}
            body = ElementTree.fromstring(found["word/document.xml"])
            for tag in ("pStyle", "tblStyle"):
                self.assertLessEqual({e.get(W + "val") for e in body.iter(W + tag)}, styles)
            self.assertLessEqual({e.get(W + "val") for e in body.iter(W + "numId")}, numbers)

    def test_every_cell_has_a_paragraph_and_rows_fill_the_grid(self):
        body = ElementTree.fromstring(parts("report.docx")["word/document.xml"])
        for table in body.iter(W + "tbl"):
            columns = [int(e.get(W + "w")) for e in table.iter(W + "gridCol")]
            for row in table.iter(W + "tr"):
                spans = [int(e.get(W + "val")) for e in row.iter(W + "gridSpan")]
                cells = row.findall(W + "tc")
                self.assertEqual(len(cells) - len(spans) + sum(spans), len(columns))
                self.assertTrue(all(cell.find(W + "p") is not None for cell in cells))
                widths = [int(e.get(W + "w")) for e in row.iter(W + "tcW")]
                self.assertEqual(sum(widths), sum(columns))


class Layout(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.document = docx.Document(path("report.docx"))
        cls.paragraphs = list(every_paragraph(cls.document))

    def named(self, style):
        return [p for p in self.paragraphs if p.style.name == style]

    def test_sections(self):
        main, landscape, portrait = self.document.sections
        self.assertEqual([s.orientation for s in (main, landscape, portrait)],
                         [WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE, WD_ORIENT.PORTRAIT])
        for section in self.document.sections:
            sides = sorted((section.page_width, section.page_height))
            for side, wanted in zip(sides, (Mm(210), Mm(297))):
                self.assertAlmostEqual(side / 36000, wanted / 36000, delta=0.05)
            for margin, wanted in ((section.top_margin, 20), (section.bottom_margin, 20),
                                   (section.left_margin, 30), (section.right_margin, 15)):
                self.assertAlmostEqual(margin / 36000, wanted, delta=0.05)
            self.assertTrue(section.different_first_page_header_footer)
            self.assertIn("PAGE", section.header._element.xml)
            self.assertNotIn("PAGE", section.first_page_header._element.xml)
            self.assertEqual(section.header.paragraphs[0].style.paragraph_format.alignment,
                             WD_ALIGN_PARAGRAPH.CENTER)
            self.assertGreater(section.header_distance, 0)
            self.assertLess(section.header_distance + Pt(14), section.top_margin)
        starts = [e.get(W + "start") for e in self.document.element.body.iter(W + "pgNumType")]
        self.assertEqual(starts, ["1", "1"])

    def test_fonts_are_times_new_roman_in_vietnamese(self):
        styles = ElementTree.fromstring(parts("report.docx")["word/styles.xml"])
        fonts = next(styles.iter(W + "rFonts"))
        self.assertEqual({fonts.get(W + k) for k in ("ascii", "hAnsi", "cs", "eastAsia")}, {"Times New Roman"})
        self.assertEqual(next(styles.iter(W + "lang")).get(W + "val"), "vi-VN")

    def test_components_have_the_decrees_size_and_face(self):
        # Decree 30/2020, Annex I, V: component, size from, size to, bold, italic, alignment
        center, left, both = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.JUSTIFY
        for style, low, high, bold, italic, align in (
                ("Quốc hiệu", 12, 13, True, False, center), ("Tiêu ngữ", 13, 14, True, False, center),
                ("Cơ quan chủ quản", 12, 13, False, False, center),
                ("Cơ quan ban hành", 12, 13, True, False, center), ("Số, ký hiệu", 13, 13, False, False, center),
                ("Địa danh, ngày tháng", 13, 14, False, True, center),
                ("Tên loại văn bản", 13, 14, True, False, center),
                ("Trích yếu nội dung", 13, 14, True, False, center), ("Căn cứ", 13, 14, False, True, both),
                ("Nội dung", 13, 14, False, False, both), ("Heading 1", 13, 14, True, False, both),
                ("Heading 2", 13, 14, True, False, both), ("Heading 3", 13, 14, False, False, both),
                ("Quyền hạn, chức vụ", 13, 14, True, False, center),
                ("Họ tên người ký", 13, 14, True, False, center), ("Nơi nhận", 12, 12, True, True, left),
                ("Nơi nhận - danh sách", 11, 11, False, False, left), ("Phụ lục", 14, 14, True, False, center),
                ("Tên phụ lục", 13, 14, True, False, center), ("Kèm theo", 13, 14, False, True, center)):
            with self.subTest(style):
                used = self.named(style)
                self.assertTrue(used)
                size = effective(used[0], "size")
                self.assertTrue(Pt(low) <= size <= Pt(high), size)
                self.assertEqual(bool(effective(used[0], "bold")), bold)
                self.assertEqual(bool(effective(used[0], "italic")), italic)
                self.assertEqual(used[0].style.paragraph_format.alignment, align)

    def test_body_paragraphs(self):
        form = self.named("Nội dung")[0].style.paragraph_format
        self.assertAlmostEqual(form.first_line_indent / 36000, 12.7, delta=0.05)
        self.assertGreaterEqual(form.space_after, Pt(6))

    def test_wording(self):
        texts = [p.text for p in self.paragraphs]
        for wanted in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                       "ỦY BAN NHÂN DÂN HUYỆN GIA LÂM", "Số: 05/BC-ĐKT", "Gia Lâm, ngày 05 tháng 10 năm 2021",
                       "BÁO CÁO", "Căn cứ Kế hoạch kiểm tra cải cách hành chính năm 2021.", "đ) Về tài chính công",
                       "Nơi nhận:", "- Lưu: VT, ĐKT (30 bản).", "TRƯỞNG ĐOÀN"):
            self.assertIn(wanted, texts)
        bases = [p.text for p in self.named("Căn cứ")]
        self.assertTrue(bases[0].endswith("2030;"))

    def test_users_text_is_data(self):
        hostile = next(p.text for p in self.paragraphs if "ten_don_vi" in p.text)
        self.assertEqual(hostile,
                         "Văn bản “<w:t>&amp;</w:t>” & {{ten_don_vi}} {%tr for%} \U0001F600 \ufffd\ufffd\ufffd hết")

    def test_headings_and_lists_number_themselves(self):
        numbering = ElementTree.fromstring(parts("report.docx")["word/numbering.xml"])
        formats = {e.get(W + "val") for e in numbering.iter(W + "numFmt")}
        self.assertEqual(formats, {"upperRoman", "decimal", "bullet"})
        self.assertTrue(all(not re.match(r"[IVX]+\.|\d+\.", p.text) for p in
                            self.named("Heading 1") + self.named("Heading 2")))
        self.assertEqual([p.text[0] for p in self.named("Heading 3")], list("abcdđe"))
        ids = [p._p.pPr.numPr.numId.val for p in self.named("Danh sách số")]
        self.assertEqual(len(set(ids[:3])), 1)
        self.assertNotEqual(ids[0], ids[3])
        annex = self.named("Heading 1")[-1]
        self.assertIsNotNone(annex._p.pPr.numPr)

    def test_tables(self):
        findings = [t for t in self.document.tables if t.style.name == "Bảng kẻ"]
        self.assertEqual([len(t.rows) for t in findings], [2 + 3, 2 + 40, 2 + 2])
        for table in findings:
            rows = table._tbl.tr_lst
            self.assertEqual([len(list(r.iter(W + "tblHeader"))) for r in rows], [1] + [0] * (len(rows) - 1))
            self.assertTrue(all(len(list(r.iter(W + "cantSplit"))) == 1 for r in rows))
        self.assertEqual([c.text for c in findings[0].rows[0].cells],
                         ["TT", "Đơn vị", "Tồn tại, hạn chế", "Yêu cầu khắc phục", "Thời hạn"])
        self.assertIn("\nSổ theo dõi", findings[0].rows[2].cells[2].text)
        self.assertEqual(findings[1].rows[41].cells[0].text, "40")
        self.assertEqual(effective(findings[2].rows[2].cells[0].paragraphs[0], "size"), Pt(10.5))

    def test_the_signature_holds_together_with_the_closing_sentence(self):
        closing = next(p for p in self.paragraphs if p.text.endswith("báo cáo./."))
        self.assertTrue(closing.paragraph_format.keep_with_next)
        following = closing._p.getnext()
        while following.tag == W + "p":
            self.assertIsNotNone(following.pPr.find(W + "keepNext"))
            following = following.getnext()
        self.assertEqual(len(list(following.iter(W + "cantSplit"))), 1)

    def test_properties(self):
        properties = self.document.core_properties
        self.assertEqual(properties.title, "Báo cáo kết quả kiểm tra <CCHC> & khắc phục")
        self.assertEqual(properties.subject, "Kiểm tra cải cách hành chính năm 2021")
        self.assertEqual(properties.author, "Đoàn kiểm tra")
        self.assertIsNone(properties.created)


class OtherPapers(unittest.TestCase):
    def test_minutes_have_no_place_and_date(self):
        texts = [p.text for p in every_paragraph(docx.Document(path("minutes.docx")))]
        self.assertFalse(any(t.startswith("Gia Lâm, ngày") or re.match(r"ngày\s+tháng", t) for t in texts))
        self.assertTrue({"THƯ KÝ", "CHỦ TỌA", "- Lưu: VT, hồ sơ."} <= set(texts))

    def test_letter_has_its_subject_under_the_number(self):
        document = docx.Document(path("letter.docx"))
        head = document.tables[0]
        self.assertEqual(len(head.rows), 3)
        self.assertTrue(head.rows[2].cells[0].text.startswith("V/v khắc phục"))
        self.assertEqual(head.rows[1].cells[0].text, "Số: 112/UBND-NV")
        to = [p for p in every_paragraph(document) if p.style.name == "Kính gửi"]
        self.assertEqual([p.text for p in to], ["Kính gửi:", "- Các phòng, ban, đơn vị thuộc huyện;",
                                                "- Ủy ban nhân dân các xã, thị trấn."])
        self.assertGreater(to[1].paragraph_format.left_indent, to[0].paragraph_format.left_indent)


class InLibreOffice(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if not (shutil.which("soffice") and shutil.which("pdftotext")):
            raise unittest.SkipTest("LibreOffice or poppler is missing")
        subprocess.run(["soffice", "-env:UserInstallation=file://" + path("profile"), "--headless", "--convert-to",
                        "pdf", "--outdir", FOLDER, path("report.docx")], check=True, timeout=240,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        cls.pages = subprocess.run(["pdftotext", "-layout", path("report.pdf"), "-"], check=True,
                                   capture_output=True, text=True).stdout.split("\f")[:-1]

    def test_pages_are_numbered_from_the_second_of_each_series(self):
        first = [(page.strip().splitlines() or [""])[0].strip() for page in self.pages]
        annexes = [i for i, page in enumerate(self.pages) if page.strip().startswith("Phụ lục I")]
        self.assertEqual(len(annexes), 2)
        for start, end in zip([0] + annexes, annexes + [len(self.pages)]):
            self.assertNotIn(first[start], ("1", str(start + 1)))
            self.assertEqual(first[start + 1:end], [str(n) for n in range(2, end - start + 1)])

    def test_headings_carry_their_numbers(self):
        text = "\n".join(self.pages)
        for wanted in ("I. TÌNH HÌNH KIỂM TRA", "1. Thời gian, phạm vi", "2. Phương pháp", "II. TỒN TẠI, HẠN CHẾ",
                       "- Đạt: 412", "+ Trong đó", "3. Phỏng vấn.", "1. Đếm lại từ một.", "đ) Về tài chính công"):
            self.assertIn(wanted, text)
        annex = self.pages[-1]
        self.assertIn("I. CÁC XÃ", annex)
        self.assertIn("1. Xã Dương Xá", annex)

    def test_the_letterhead_stands_in_two_columns(self):
        lines = self.pages[0].splitlines()
        self.assertTrue(any(re.search(r"ỦY BAN NHÂN DÂN\s{3,}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", l) for l in lines))
        self.assertTrue(any(re.search(r"Số: 05/BC-ĐKT\s{3,}Gia Lâm, ngày 05 tháng 10", l) for l in lines))

    def printed_line(self, first, last):
        """Left and right end, in points, of the printed words from `first` to `last`."""
        boxes = subprocess.run(["pdftotext", "-bbox", "-l", "1", path("report.pdf"), "-"], check=True,
                               capture_output=True, text=True).stdout
        ends = [re.search(side + r'="([0-9.]+)"[^>]*>' + word + "<", boxes).group(1)
                for side, word in (("xMin", first), ("xMax", last))]
        return [float(end) for end in ends]

    def test_rules_are_as_long_as_the_decree_wants(self):
        document = docx.Document(path("report.docx"))
        rules = [p for p in every_paragraph(document) if p.style.name == "Đường kẻ"]
        self.assertEqual(len(rules), 3)
        left, right = (int(c.get(W + "w")) / 20 for c in document.tables[0]._tbl.iter(W + "gridCol"))
        text = (document.sections[0].page_width - document.sections[0].left_margin -
                document.sections[0].right_margin) / 12700
        for rule, width, words, low, high in (
                (rules[0], left, ("ĐOÀN", "CẢI"), 1 / 3, 1 / 2), (rules[1], right, ("Độc", "phúc"), 0.98, 1.02),
                (rules[2], text, ("Kết", "đơn"), 1 / 3, 1 / 2)):
            form = rule.paragraph_format
            length = width - (form.left_indent + form.right_indent) / 12700
            start, end = self.printed_line(*words)
            self.assertTrue(low <= length / (end - start) <= high, (words, length, end - start))

    def test_header_rows_repeat_and_the_signature_is_not_alone(self):
        start = next(i for i, page in enumerate(self.pages) if page.strip().startswith("Phụ lục I\n"))
        for page in self.pages[start:-1]:
            self.assertRegex(page, r"TT\s+Đơn vị\s+Tồn tại, hạn chế")
        signed = next(page for page in self.pages if "TRƯỞNG ĐOÀN" in page)
        self.assertIn("báo cáo./.", signed)


def main():
    global FOLDER
    program = sys.argv.pop(1)
    with tempfile.TemporaryDirectory() as FOLDER:
        subprocess.run([program, "--gtest_filter=SampleFiles.*"], check=True, stdout=subprocess.DEVNULL,
                       env=dict(os.environ, DKT_SAMPLE_DIR=FOLDER))
        unittest.main()


if __name__ == "__main__":
    main()
