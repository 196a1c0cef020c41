# SPDX-License-Identifier: GPL-3.0-or-later
"""What two people changed unaware of each other, listed and decided by the command line."""
import json

from harness import CliTest, main
from two_laptops import TwoLaptops

VISIT = "xa-duong-xa"


def note(text, item="1.1.1"):
    return json.dumps({"visit": VISIT, "item": item, "note": text}, ensure_ascii=False)


def outcome(word, item="1.1.1"):
    return json.dumps({"visit": VISIT, "item": item, "outcome": word})


def finding(text, item="1.1.1"):
    return json.dumps({"visit": VISIT, "item": item, "finding": {"kind": "shortcoming", "text": text}}, ensure_ascii=False)


class Conflicts(TwoLaptops, CliTest):
    def test_nothing_to_decide(self):
        dossier = self.sample()
        self.assertEqual(self.json("conflicts", dossier), {"conflicts": [], "alike": []})
        self.assertEqual(self.dkt("conflicts", dossier)[0], "Nothing is to be decided.\n")

    def test_both_sides_are_listed_and_one_is_kept(self):
        dossier = self.apart(note("của tôi"), note("của họ"))
        conflict, = self.json("conflicts", dossier)["conflicts"]
        self.assertEqual(conflict["kind"], "value")
        self.assertEqual(conflict["field"], "Answer.note")
        self.assertEqual(conflict["fieldLabel"], "Note")
        self.assertEqual(conflict["what"], "1.1.1 · Xã Dương Xá")
        self.assertTrue(conflict["takesValue"])
        self.assertEqual({(s["value"], s["by"]) for s in conflict["sides"]},
                         {("của tôi", "Trưởng đoàn"), ("của họ", "Thành viên tổ 2")})
        self.assertEqual(len({s["device"] for s in conflict["sides"]}), 2)
        lines = self.dkt("conflicts", dossier)[0].splitlines()
        self.assertTrue(lines[0].startswith(conflict["row"][:12] + "-906  Answer “1.1.1 · Xã Dương Xá”"), lines[0])
        theirs = next(s["n"] for s in conflict["sides"] if s["by"] == "Thành viên tổ 2")
        told = self.json("resolve", dossier, conflict["id"][:12], "--take", theirs, "--as", "Trưởng đoàn",
                         "--comment", "theo hồ sơ lưu")
        self.assertEqual(told, {"decided": conflict["id"], "conflicts": 0})
        self.assertEqual(self.json("info", dossier)["counts"]["conflicts"], 0)
        entry = self.json("history", dossier, conflict["row"], "Answer.note")["entries"][0]
        self.assertEqual((entry["after"], entry["action"]), ("của họ", "conflict.decide"))

    def test_only_papers_about_it_are_held_up(self):
        dossier = self.apart(note("của tôi"), note("của họ"))

        def paper(kind, *how, **expect):
            return self.json("report", dossier, kind, "--format", "txt", "-o", self.path(kind + ".txt"), *how, **expect)

        for kind, unit in (("bao-cao", ()), ("bien-ban", ("--unit", VISIT)), ("bien-ban", ("--all-units",))):
            self.refused("report", dossier, kind, "--format", "txt", "-o", self.path("p"), *unit, code=1, says="--draft")
        for kind, unit in (("bien-ban", ("--unit", "xa-da-ton")), ("ke-hoach", ()), ("phieu-trong", ("--unit", VISIT))):
            self.assertEqual(paper(kind, *unit)["conflicts"], 0)
        self.assertEqual(paper("bien-ban", "--unit", VISIT, "--draft")["conflicts"], 1)
        with open(self.path("bien-ban.txt"), encoding="utf-8") as file:
            self.assertTrue(file.read().startswith("DỰ THẢO - Hồ sơ còn 01 nội dung"))

    def test_tables_made_as_drafts_say_so(self):
        dossier = self.apart(note("của tôi"), note("của họ"))
        table = self.path("thoi-han.csv")
        self.dkt("report", dossier, "thoi-han", "--format", "csv", "--draft", "-o", table)
        with open(table, encoding="utf-8-sig") as file:
            self.assertTrue(file.readline().startswith('"DỰ THẢO - Hồ sơ còn 01 nội dung'))

    def test_a_third_value(self):
        dossier = self.apart(note("của tôi"), note("của họ"))
        conflict, = self.json("conflicts", dossier)["conflicts"]
        self.dkt("resolve", dossier, conflict["row"][:8] + "-906", "--value", "câu thứ ba", "--as", "Trưởng đoàn")
        self.assertEqual(self.json("conflicts", dossier)["conflicts"], [])
        self.assertEqual(self.json("search", dossier, "câu thứ ba")["hits"][0]["text"], "câu thứ ba")

    def test_a_result_takes_its_score_along(self):
        dossier = self.apart(outcome("partlyMet"), outcome("notMet"))
        conflicts = self.json("conflicts", dossier)["conflicts"]
        result = next(c for c in conflicts if c["field"] == "Answer.result")
        self.assertEqual({s["value"].split(";")[0] for s in result["sides"]}, {"Partly met", "Not met"})
        self.assertFalse(result["takesValue"])
        self.refused("resolve", dossier, result["id"], "--value", "met", code=1, says="takes one of the values")
        self.dkt("resolve", dossier, result["id"], "--take", "2")
        self.assertEqual(self.json("conflicts", dossier)["conflicts"], [])

    def test_findings_that_read_alike(self):
        dossier = self.apart(finding("Chưa niêm yết bảng phí, lệ phí"), finding("chưa niêm yết Bảng phí, lệ phí."))
        pair, = self.json("conflicts", dossier)["alike"]
        self.assertEqual(pair["what"][1:14], "hưa niêm yết ")
        self.assertEqual({f["by"] for f in pair["findings"]}, {"Trưởng đoàn", "Thành viên tổ 2"})
        self.assertIn("two findings that read alike", self.dkt("conflicts", dossier)[0])
        before = self.json("info", dossier)["counts"]["shortcomings"]
        self.dkt("resolve", dossier, pair["id"], "--take", "2", "--as", "Trưởng đoàn")
        self.assertEqual(self.json("info", dossier)["counts"]["shortcomings"], before - 1)
        self.assertEqual(self.json("conflicts", dossier)["alike"], [])

    def test_findings_kept_apart(self):
        dossier = self.apart(finding("Chưa niêm yết bảng phí, lệ phí"), finding("chưa niêm yết Bảng phí, lệ phí."))
        pair, = self.json("conflicts", dossier)["alike"]
        self.dkt("resolve", dossier, pair["id"].split("+")[0][:10] + "+", "--keep-both")
        self.assertEqual(self.json("conflicts", dossier)["alike"], [])

    def test_refusals(self):
        dossier = self.apart(note("của tôi"), note("của họ"))
        conflict, = self.json("conflicts", dossier)["conflicts"]
        self.refused("resolve", dossier, "ffff", "--take", "1", code=1, says="no open conflict")
        self.refused("resolve", dossier, conflict["id"], "--take", "3", code=1, says="there are 2")
        self.refused("resolve", dossier, conflict["id"], "--keep-both", code=1, says="one value")
        self.dkt("resolve", dossier, conflict["id"], expect=2)
        self.dkt("resolve", dossier, conflict["id"], "--take", "1", "--value", "x", expect=2)
        self.dkt("resolve", dossier, conflict["id"], "--take", "0", expect=2)
        self.assertEqual(len(self.json("conflicts", dossier)["conflicts"]), 1, "nothing was decided")


if __name__ == "__main__":
    main()
