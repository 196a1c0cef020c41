#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lays checklists out as untidily as offices do. Each NAME.xlsx has its NAME.json beside it: what a person
reads off the sheet, worked out by hand and not by the program under test.

    tests/data/imports/checklists/make_checklists.py     writes the .xlsx files into its own folder
"""
import os
import unicodedata
from datetime import datetime

import openpyxl
from openpyxl.styles import Font

HERE = os.path.dirname(os.path.abspath(__file__))


def book(name, rows, merges=(), fonts=None, hidden=(), formats=None, before=()):
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Bộ tiêu chí"
    for title in before:
        workbook.create_sheet(title, 0)["A1"] = "Hướng dẫn điền phiếu"
    for r, row in enumerate(rows, 1):
        for c, value in enumerate(row, 1):
            if value is not None:
                sheet.cell(r, c, value)
    for cells in merges:
        sheet.merge_cells(cells)
    for cells, font in (fonts or {}).items():
        for row in sheet[cells]:
            for cell in row:
                cell.font = Font(name=font)
    for row in hidden:
        sheet.row_dimensions[row].hidden = True
    for cell, code in (formats or {}).items():
        sheet[cell].number_format = code
    workbook.properties.created = workbook.properties.modified = datetime(2026, 1, 1)
    workbook.save(os.path.join(HERE, name + ".xlsx"))


def two_header_rows():
    """Header of two rows and a row of column numbers, no marks in it, columns in another order, points as
    text with decimal comma, wrong sums, bonus and penalty, notes and signatures below, another sheet first."""
    book("hai-dong-tieu-de", [
        ["UBND XÃ MẪU"],                                                                                # 1
        ["BẢNG ĐIỂM KIỂM TRA CẢI CÁCH HÀNH CHÍNH"],                                                     # 2
        [],                                                                                             # 3
        ["Diem", None, "NOI DUNG KIEM TRA", "Phuong phap cham", "So TT", "Ho so minh chung", "Ghi chu"],  # 4
        ["Toi da", "Tu cham"],                                                                          # 5
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],                                              # 6
        [10, None, "Công tác chỉ đạo, điều hành", None, "I"],                                           # 7
        [6, None, "Kế hoạch", None, "1.1"],                                                             # 8
        ["2,5", 2, "Ban hành kế hoạch", "đúng hạn 2,5; trễ hơn 0", "1.1.1", "KH"],                      # 9
        ["3,5", None, "Thực hiện kế hoạch", "b/a×3,5", "1.1.2", "BC", "theo năm"],                      # 10
        [4, None, "Báo cáo", None, "1.2"],                                                              # 11
        ["3,5 điểm", None, "Báo cáo đúng hạn", "trễ 1 kỳ −0,5", "1.2.1"],                               # 12
        [5.5, None, "Công khai thủ tục", None, "II"],                                                   # 13
        [5, None, "Niêm yết", None, "2.1"],                                                             # 14
        [5, None, "Niêm yết đủ", "b/a×5", "2.1.1", "ảnh"],                                              # 15
        [15, None, "Tổng cộng"],                                                                        # 16
        [2, None, "Điểm thưởng", None, "III"],                                                          # 17
        [2, None, "Có sáng kiến", None, "3.1"],                                                         # 18
        [None, None, "Điểm trừ (tối đa 5 điểm)", None, "IV"],                                           # 19
        [],                                                                                             # 20
        [None, None, "Ghi chú: điểm làm tròn hai số"],                                                  # 21
        [None, None, "1. Tài liệu gửi bản điện tử"],                                                    # 22
        [None, None, "NGƯỜI LẬP", None, None, "TRƯỞNG ĐOÀN"],                                           # 23
    ], merges=["A2:G2", "A4:B4", "C4:C5", "D4:D5", "E4:E5", "F4:F5", "G4:G5"], before=["Hướng dẫn"])


def old_fonts():
    """A sheet typed in .VnTime, capitals in .VnTimeH, one column in VNI-Times, the rest decomposed."""
    nfd = lambda text: unicodedata.normalize("NFD", text)
    book("chu-cu", [
        ["bé tiªu chÝ"],                                                    # 1 .VnTimeH
        ["TT", "Néi dung", "§iÓm tèi ®a", "Taøi lieäu kieåm chöùng"],       # 2
        ["I", "C¶i c¸ch thñ tôc hµnh chÝnh", 3],                            # 3
        [1, "C«ng khai thñ tôc", 1, "AÛnh chuïp"],                          # 4
        [2, nfd("Giải quyết đúng hạn"), 2, nfd("Sổ theo dõi")],             # 5
        [None, nfd("Tổng cộng"), 3],                                        # 6
    ], fonts={"A1:A1": ".VnTimeH", "A2:C4": ".VnTime", "D2:D4": "VNI-Times"})


def sections_of_their_own():
    """Numbers that begin anew in every section, a sum below each, the header repeated, answers filled in, a
    hidden row, a remark between."""
    head = ["STT", "Nội dung kiểm tra", "Điểm chuẩn", "Đạt", "Không đạt", "Mã nội bộ"]
    book("so-lap-lai", [
        ["PHIẾU KIỂM TRA"],                                                 # 1
        head,                                                               # 2
        ["A", "Tổ chức", 3],                                                # 3
        [1, "Phân công rõ", 1, "x"],                                        # 4
        [2, "Lịch trực", 2, None, "x", "N-07"],                             # 5
        [None, "Cộng mục A", 3],                                            # 6
        head,                                                               # 7
        ["B", "Trang thiết bị", 4],                                         # 8
        [None, "(chụp ảnh kèm theo)"],                                      # 9
        [1, "Máy tính", 2],                                                 # 10
        [2, "Máy quét", 1.5],                                               # 11 hidden
        [None, "Cộng mục B", 3.5],                                          # 12
        [None, "Tổng điểm", 6.5],                                           # 13
    ], hidden=[11])


def garbled():
    """Numbers that became dates or lost their zero, points that are dates, words, formulas, negative, missing;
    a number twice."""
    rows = [
        ["STT", "Tiêu chí", "Thang điểm", "Cách tính điểm"],                # 1
        ["I", "Một cửa", 12],                                               # 2
    ]
    for i in range(1, 10):
        rows.append([1 + i / 10, f"Nội dung {i}", 1])                       # 3-11: 1.1 to 1.9
    rows += [
        [1.1, "Nội dung 10", 1],                                            # 12: was 1.10
        [1.11, "Nội dung 11", "theo khảo sát"],                             # 13
        ["1.12", "Nội dung 12", -1],                                        # 14
        ["1.13", "Nội dung 13"],                                            # 15
        ["1.13", "Nội dung 14", 1],                                         # 16
        ["II", "Đất đai", 3],                                               # 17
        [datetime(2026, 1, 2), "Đúng hạn", 1],                              # 18: 2.1
        ["2.2", "Trước hạn", datetime(2026, 5, 1)],                         # 19
        ["2.3", "Công khai", "=1+0"],                                       # 20
        ["3.4", "Lưu trữ", 1],                                              # 21
        ["2.5"],                                                            # 22
    ]
    book("so-hong", rows, formats={"A18": "d.m", "C19": "dd/mm/yyyy"})


def own_columns():
    """Lĩnh vực and Tiêu chí in columns of their own, merged down the rows."""
    book("cot-rieng", [
        ["Phiếu rà soát quy chế"],                                                              # 1
        ["Lĩnh vực", "Tiêu chí", "TT", "Nội dung kiểm tra", "Căn cứ pháp lý", "Hướng dẫn"],       # 2
        ["I. Chỉ đạo", "Kế hoạch", 1, "Có kế hoạch", "NQ 76/NQ-CP", "xem bản ký số"],           # 3
        [None, None, 2, "Có báo cáo"],                                                          # 4
        [None, "Tuyên truyền", 3, "Có tin bài"],                                                # 5
        ["II. Một cửa", "Niêm yết", 4, "Đủ thủ tục"],                                           # 6
        ["II. Một cửa", "Niêm yết", 5, "Đúng mẫu"],                                             # 7
        [None, None, None, None, "thiếu nội dung"],                                             # 8
    ], merges=["A3:A5", "B3:B4"])


def numbers_in_titles():
    """No column of numbers: they stand in front of the titles; dashes below, with and without points."""
    book("so-trong-o", [
        ["DANH MỤC TIÊU CHÍ"],                                              # 1
        ["Lĩnh vực, tiêu chí", "Điểm tối đa", "Tài liệu kiểm chứng"],       # 2
        ["I. CHỈ ĐẠO ĐIỀU HÀNH", 3],                                        # 3
        ["1.1. Kế hoạch", 2],                                               # 4
        ["1.1.1. Ban hành", 1, "KH"],                                       # 5
        ["- Trước 31/01", 0.5],                                             # 6
        ["- Đủ nội dung"],                                                  # 7
        ["1.1.2. Sơ kết", 1, "BC"],                                         # 8
        ["1.2. Kiểm tra nội bộ", 1, "BB"],                                  # 9
        ["Phần II. TÀI CHÍNH", 2],                                          # 10
        ["2.1) Công khai ngân sách", 2],                                    # 11
        ["5 ngày trước kỳ họp"],                                            # 12
    ])


def parts_above_sections():
    """Phần A, B above sections I, II; everything numbered anew; letterhead; bonus and penalty below the total."""
    book("phan-va-muc", [
        ["UBND TỈNH MẪU", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],                          # 1
        ["SỞ NỘI VỤ", None, None, "Độc lập - Tự do - Hạnh phúc"],                                     # 2
        ["BỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ"],                                                     # 3
        ["(Kèm theo Quyết định của Ủy ban nhân dân tỉnh)"],                                           # 4
        ["Số TT", "Lĩnh vực/tiêu chí/tiêu chí thành phần", "Thang điểm", "Điểm tự đánh giá",
         "Điểm thẩm định", "Tài liệu kiểm chứng", "Ghi chú"],                                         # 5
        ["A", "ĐÁNH GIÁ BÊN TRONG", 6],                                                               # 6
        ["I", "CHỈ ĐẠO", 4],                                                                          # 7
        ["1", "Kế hoạch", 2],                                                                         # 8
        ["1.1", "Ban hành", 1],                                                                       # 9
        ["1.2", "Thực hiện", 1],                                                                      # 10
        ["2", "Báo cáo", 2],                                                                          # 11
        ["2.1", "Đúng hạn", 2],                                                                       # 12
        ["II", "THỂ CHẾ", 2],                                                                         # 13
        ["1", "Văn bản", 2],                                                                          # 14
        ["1.1", "Đúng thể thức", 2],                                                                  # 15
        ["B", "KHẢO SÁT", 5],                                                                         # 16
        ["I", "HÀI LÒNG", 4],                                                                         # 17
        ["1", "Chỉ số", 4],                                                                           # 18
        [None, "TỔNG ĐIỂM (A+B)", 11],                                                                # 19
        [None, "Điểm thưởng", 2],                                                                     # 20
        [None, "Điểm trừ", -5],                                                                       # 21
    ])


def headings_without_numbers():
    """Sections in capitals without a number, with their points; a total in the column of numbers."""
    book("de-muc-khong-so", [
        ["STT", "Tên tiêu chí", "Điểm chuẩn", "Cách chấm điểm"],            # 1
        [None, "CÔNG TÁC CHỈ ĐẠO", 3],                                      # 2
        [1, "Kế hoạch", 1, "Có: 1 điểm; không: 0"],                         # 3
        [2, "Báo cáo", 2],                                                  # 4
        [None, "Cải cách thủ tục", 2],                                      # 5
        [3, "Niêm yết", 2],                                                 # 6
        ["Cộng", None, 5],                                                  # 7
    ], merges=["A7:B7"])


def dashes():
    """Items that have dashes for numbers; no sums stated."""
    book("gach-dau-dong", [
        ["TT", "Tiêu chí", "Điểm tối đa"],                                  # 1
        ["I", "Kế hoạch"],                                                  # 2
        ["-", "Có kế hoạch", 1],                                            # 3
        ["-", "Đủ nội dung", 1],                                            # 4
        ["II", "Báo cáo"],                                                  # 5
        ["-", "Đúng hạn", 1],                                               # 6
        ["Tổng cộng", None, 3.5],                                           # 7
    ], merges=["A7:B7"])


for make in (two_header_rows, old_fonts, sections_of_their_own, garbled, own_columns, numbers_in_titles,
             parts_above_sections, headings_without_numbers, dashes):
    make()
