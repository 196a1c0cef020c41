# SPDX-License-Identifier: GPL-3.0-or-later
"""A campaign from nothing, by the command line alone."""
import csv
import json
import os

from harness import CliTest, main

CHECKLIST = """PHIẾU KIỂM TRA,,,,
,,,,
STT,Nội dung,Điểm tối đa,Cách chấm,Tài liệu kiểm chứng
I,Chỉ đạo điều hành,3,,
1.1,Kế hoạch,3,,
1.1.1,Ban hành kế hoạch,1,đạt 1; không 0,KH
1.1.2,Tỷ lệ nhiệm vụ hoàn thành,2,b/a×2; <80% → 0,BC
II,Thủ tục hành chính,4,,
2.1,Công khai,4,,
2.1.1,Niêm yết,2,"mỗi lỗi −0,5, sàn 0",ảnh
2.1.2,Đúng hạn,2,b/a×2,thống kê
"""

PLAN = [
    {"campaign": {"title": "Kiểm tra công tác năm 2026", "governingBody": "UBND TỈNH A",
                  "issuer": "ĐOÀN KIỂM TRA", "symbol": "ĐKT", "place": "A", "from": "2026-08-10",
                  "to": "2026-08-14", "issueDate": "2026-08-20"}},
    {"legalDocument": {"type": "Quyết định", "number": "12/QĐ-UBND", "date": "2026-08-01",
                       "issuer": "UBND tỉnh A", "subject": "thành lập Đoàn kiểm tra"}},
    {"team": {"code": "to-1", "name": "Tổ số 1"}},
    {"member": {"name": "Trưởng đoàn", "role": "head"}},
    {"member": {"name": "Tổ trưởng", "team": "to-1"}},
    {"unit": {"code": "00004", "name": "Phường Ba Đình"}},
    {"unit": {"code": "00008", "name": "Phường Ngọc Hà"}},
    {"plan": {"unit": "00004", "code": "ba-dinh", "team": "to-1", "date": "2026-08-10"}},
    {"plan": {"unit": "Phường Ngọc Hà", "team": "to-1", "date": "2026-08-11", "mode": "joint",
              "jointWith": "HĐND tỉnh"}},
]

WORK = [
    {"visit": "ba-dinh", "item": "1.1.1", "outcome": "met"},
    {"visit": "ba-dinh", "item": "1.1.2", "outcome": "partlyMet", "numerator": 90, "denominator": 100,
     "selfScore": 2, "note": "còn 10 nhiệm vụ"},
    {"visit": "ba-dinh", "item": "2.1.1", "outcome": "partlyMet", "count": 3},
    {"visit": "phuong-ngoc-ha", "item": "1.1.1", "outcome": "notMet"},
    {"visit": "phuong-ngoc-ha", "item": "1.1.1", "finding": {
        "key": "t1", "kind": "shortcoming", "text": "Chưa ban hành kế hoạch", "legalBasis": "12/QĐ-UBND",
        "cause": "thiếu đôn đốc", "effect": "chậm việc", "recommendation": "Ban hành kế hoạch",
        "severity": "medium", "fixClass": "atOnce", "monitor": "Văn phòng",
        "due": {"workingDays": 15, "from": "issue"}}},
    {"visit": "ba-dinh", "state": "finished"},
]


def lines(edits):
    return "\n".join(json.dumps(edit, ensure_ascii=False) for edit in edits)


class Campaign(CliTest):
    def make(self):
        dossier = self.path("c.dkt")
        self.dkt("new", dossier)
        self.dkt("checklist", "import", dossier, self.write("phieu.csv", CHECKLIST))
        self.assertEqual(self.json("record", dossier, "-", stdin=lines(PLAN))["changed"], len(PLAN))
        self.assertEqual(self.json("record", dossier, "-", "--as", "Tổ trưởng", stdin=lines(WORK))["changed"],
                         len(WORK))
        return dossier

    def test_from_nothing_to_papers(self):
        dossier = self.make()
        info = self.json("info", dossier)
        self.assertEqual(info["title"], "Kiểm tra công tác năm 2026")
        self.assertEqual([v["code"] for v in info["visits"]], ["ba-dinh", "phuong-ngoc-ha"])
        self.assertEqual([v["mode"] for v in info["visits"]], ["onSite", "joint"])
        self.assertEqual(info["visits"][0]["state"], "finished")
        self.assertEqual(info["counts"]["answers"], 4)
        self.assertEqual(info["counts"]["shortcomings"], 1)
        self.assertEqual(info["checklists"][0]["maxPoints"], 7)

        self.dkt("report", dossier, "bao-cao", "--format", "txt", "-o", self.path("r.txt"))
        text = open(self.path("r.txt"), encoding="utf-8").read()
        for words in ("Chưa ban hành kế hoạch", "Phường Ngọc Hà", "HĐND tỉnh", "12/QĐ-UBND"):
            self.assertIn(words.lower(), text.lower())

        # 15 working days after 20/8/2026, over the worked Saturday 22/8 and the holidays of 2/9: 14/9/2026.
        due = self.json("deadlines", dossier, "--on", "2026-09-08")["deadlines"]
        self.assertEqual([(d["due"], d["status"]) for d in due], [("2026-09-14", "dueSoon")])
        self.assertEqual(self.json("deadlines", dossier, "--on", "2026-09-15")["deadlines"][0]["status"], "overdue")
        self.dkt("record", dossier, "-", stdin=lines([
            {"visit": "phuong-ngoc-ha", "finding": "t1", "status": {"state": "closed", "date": "2026-09-10"}}]))
        self.assertEqual(self.json("deadlines", dossier, "--on", "2026-09-15")["deadlines"][0]["status"], "done")

    def test_scores_follow_the_rules(self):
        dossier = self.make()
        dump = json.loads(self.dkt("dump", dossier)[0])
        text = json.dumps(dump, ensure_ascii=False)
        self.assertIn("còn 10 nhiệm vụ", text)
        self.dkt("deadlines", dossier, "--format", "csv", "-o", self.path("d.csv"))
        with open(self.path("d.csv"), encoding="utf-8-sig", newline="") as file:
            self.assertTrue(any("Ngọc Hà" in ",".join(row) for row in csv.reader(file)))
        history = self.json("history", dossier, "--by", "Tổ trưởng")["entries"]
        scores = [float(e["after"]) for e in history if e["field"] == "Answer.verifiedScore"]
        self.assertEqual(sorted(scores), [0.0, 0.5, 1.0, 1.8])

    def test_a_checklist_goes_out_and_comes_back(self):
        dossier = self.make()
        before = self.json("checklist", "inspect", self.path("phieu.csv"))["tree"]
        for name in ("ra.xlsx", "ra.json"):
            told = self.json("checklist", "export", dossier, "-o", self.path(name))
            self.assertEqual(told["items"], 4)
            self.assertEqual(self.json("checklist", "inspect", self.path(name))["tree"], before)
        self.dkt("checklist", "export", dossier, "-o", self.path("ra.doc"), expect=1)
        self.dkt("checklist", "export", dossier, "--checklist", "khác hẳn", "-o", self.path("k.xlsx"), expect=1)
        self.assertFalse(os.path.exists(self.path("k.xlsx")))
        self.dkt("report", dossier, "phieu-trong", "-o", self.path("p.txt"))
        blank = open(self.path("p.txt"), encoding="utf-8").read()
        self.assertIn("Niêm yết", blank)
        self.assertIn("Đơn vị được kiểm tra: ……", blank)
        self.dkt("report", dossier, "phieu-trong", "--unit", "ba-dinh", "-o", self.path("u.txt"))
        self.assertIn("Đơn vị được kiểm tra: Phường Ba Đình", open(self.path("u.txt"), encoding="utf-8").read())

    def test_script_with_a_mistake_changes_nothing(self):
        dossier = self.make()
        before = self.dkt("dump", dossier)[0]
        bad = [WORK[0], {"visit": "ba-dinh", "item": "9.9.9", "outcome": "met"},
               {"visit": "ba-dinh", "item": "1.1.1", "outcome": "great"},
               {"visit": "ba-dinh", "item": "1.1.1", "outcomes": "met"}]
        out, err = self.dkt("record", dossier, self.write("e.jsonl", lines(bad) + "\n{no json"), expect=1)
        self.assertEqual(out, "")
        for number, word in ((2, "9.9.9"), (3, "great"), (3, "partlyMet"), (4, "outcomes"), (5, "JSON")):
            self.assertTrue(any(f":{number}:" in line and (word in line or word == "great")
                                for line in err.splitlines()), (number, word, err))
        self.assertEqual(self.dkt("dump", dossier)[0], before)

    def test_same_lines_again_change_nothing(self):
        dossier = self.make()
        keyed = [edit for edit in WORK if "finding" not in edit or "key" in edit["finding"]]
        self.assertEqual(self.json("record", dossier, "-", stdin=lines(keyed))["changed"], 0)

    def test_dump_loads_to_an_equal_dump(self):
        dossier = self.make()
        self.dkt("dump", dossier, "-o", self.path("d.json"))
        self.device = "b"
        self.dkt("new", self.path("copy.dkt"), "--load", self.path("d.json"))
        self.assertEqual(self.dkt("dump", self.path("copy.dkt"))[0],
                         open(self.path("d.json"), encoding="utf-8").read())
        self.assertTrue(self.json("verify", self.path("copy.dkt"))["ok"])

    def test_search_folds_marks(self):
        dossier = self.make()
        for query in ("chua ban hanh", "CHƯA BAN", "ban hành kế"):
            hits = self.json("search", dossier, query)["hits"]
            self.assertTrue(any("Chưa ban hành kế hoạch" == h["text"] for h in hits), query)
        self.assertEqual(self.json("search", dossier, "khôngcógì")["hits"], [])


class Due(CliTest):
    def test_vectors(self):
        # DOMAIN: working days over Tết, worked Saturdays, 24/11; calendar days by the civil code.
        for days, start, due in ((15, "2026-08-20", "2026-09-14"), (1, "2026-08-21", "2026-08-22"),
                                 (15, "2026-02-06", "2026-03-06"), (5, "2026-04-24", "2026-05-06"),
                                 (5, "2025-04-25", "2025-05-06"), (5, "2026-11-20", "2026-11-30"),
                                 (5, "2025-12-31", "2026-01-09")):
            self.assertEqual(self.json("due", "--from", start, "--working-days", days)["due"], due)
        for days, start, due in ((10, "2026-08-20", "2026-09-03"), (10, "2026-04-16", "2026-04-28"),
                                 (10, "2026-08-12", "2026-08-22"), (15, "2026-11-09", "2026-11-25")):
            self.assertEqual(self.json("due", "--from", start, "--days", days)["due"], due)

    def test_own_calendar(self):
        table = self.write("lich.csv", "date,kind,name,source,provisional\n2026-11-23,off,Hoán đổi,TB,no\n")
        self.assertEqual(self.json("due", "--from", "2026-11-20", "--working-days", 5, "--calendar", table)["due"],
                         "2026-12-01")

    def test_usage(self):
        self.dkt("due", "--from", "2026-11-20", expect=2)
        self.dkt("due", "--working-days", 5, expect=2)
        self.refused("due", "--from", "20/13/2026", "--working-days", 5, code=1, says="20/13/2026")


class Papers(CliTest):
    def test_papers_about_units(self):
        dossier = self.sample()
        self.dkt("report", dossier, "bien-ban", "--unit", "xa-duong-xa", "-o", self.path("bb.txt"))
        with open(self.path("bb.txt"), encoding="utf-8") as file:
            text = file.read()
        for words in ("BIÊN BẢN", "xã Dương Xá", "THƯ KÝ", "CHỦ TỌA", "/BB-ĐKT"):
            self.assertIn(words, text)
        told = self.json("report", dossier, "bien-ban", "--all-units", "-o", self.path("papers"))
        visits = self.json("info", dossier)["visits"]
        self.assertEqual(sorted(os.listdir(self.path("papers"))),
                         sorted(f"bien-ban-{visit['code']}.docx" for visit in visits))
        self.assertEqual(len(told["files"]), len(visits))
        self.assertEqual(told["conflicts"], 0)
        self.dkt("report", dossier, "trich-yeu-don-vi", "--all-units", "--format", "txt", "--name", "{stt} {ten}",
                 "-o", self.path("extracts"))
        self.assertIn("001 Thị trấn Trâu Quỳ.txt", os.listdir(self.path("extracts")))
        self.assertIn("--unit", self.dkt("report", dossier, "bien-ban", "-o", self.path("x.docx"), expect=2)[1])
        self.refused("report", dossier, "bien-ban", "--unit", "nowhere", "-o", self.path("x.docx"), code=1, says="nowhere")
        self.refused("report", dossier, "bien-ban", "--unit", "xa-duong-xa", "--format", "xlsx", "-o", self.path("x.xlsx"),
                     code=1, says="xlsx")
        self.refused("report", dossier, "bien-ban", "--all-units", "--name", "{mã}", "-o", self.path("y"), code=1, says="{mã}")

    def test_schedule(self):
        dossier = self.sample()
        self.dkt("report", dossier, "ke-hoach", "-o", self.path("k.txt"))
        with open(self.path("k.txt"), encoding="utf-8") as file:
            text = file.read()
        self.assertIn("KẾ HOẠCH", text)
        for visit in self.json("info", dossier)["visits"]:
            self.assertIn(visit["unit"], text)
        self.dkt("report", dossier, "ke-hoach", "-o", self.path("k.ics"))
        with open(self.path("k.ics"), encoding="utf-8") as file:
            self.assertEqual(file.read().count("BEGIN:VEVENT"), len(self.json("info", dossier)["visits"]))


if __name__ == "__main__":
    main()
