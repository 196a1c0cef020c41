# SPDX-License-Identifier: GPL-3.0-or-later
"""Who wrote what: filters, words, people's labels, tables."""
import csv
import io
import json

from harness import CliTest, main

VISIT = "xa-duong-xa"


class History(CliTest):
    def setUp(self):
        super().setUp()
        self.dossier = self.sample()
        edits = [{"visit": VISIT, "item": "1.1.1", "note": "Phiếu hẹn màu tím ghi thiếu ngày"},
                 {"visit": VISIT, "item": "1.1.1", "note": "Phiếu hẹn màu tím đã ghi đủ"},
                 {"visit": VISIT, "item": "1.1.2", "outcome": "partlyMet", "numerator": 931, "denominator": 980}]
        self.dkt("record", self.dossier, "-", "--as", "Thành viên tổ 2",
                 stdin="\n".join(json.dumps(e, ensure_ascii=False) for e in edits))

    def entries(self, *args):
        return self.json("history", self.dossier, *args)["entries"]

    def test_words_in_what_it_was_and_became(self):
        found = self.entries("--search", "phieu hen MAU TIM ghi thieu")
        self.assertEqual([e["afterText"] for e in found], ["Phiếu hẹn màu tím đã ghi đủ", "Phiếu hẹn màu tím ghi thiếu ngày"])
        self.assertEqual(found[0]["beforeText"], "Phiếu hẹn màu tím ghi thiếu ngày")
        self.assertEqual(self.entries("--search", "931/980")[0]["field"], "Answer.result")

    def test_keys_of_old_stay_and_words_are_added(self):
        entry = self.entries("--search", "931/980")[0]
        for key in ("id", "field", "before", "after", "current", "by", "at", "device", "seq", "action"):
            self.assertIn(key, entry)
        self.assertTrue(entry["after"].startswith("[partlyMet"), entry["after"])
        self.assertEqual(entry["fieldLabel"], "Result")
        self.assertTrue(entry["afterText"].startswith("Partly met; 931/980 (95 %)"), entry["afterText"])
        self.assertEqual(entry["what"], "1.1.2 · Xã Dương Xá")
        self.assertEqual(entry["actionLabel"], "Answer")

    def test_text_speaks_in_labels(self):
        line = self.dkt("history", self.dossier, "--by", "Thành viên tổ 2", "--limit", "1")[0]
        self.assertIn("Answer “1.1.2 · Xã Dương Xá”", line)
        self.assertNotIn("Answer.", line)

    def test_filters(self):
        self.assertEqual(len(self.entries("--by", "Thành viên tổ 2", "--limit", "2")), 2)
        self.assertEqual(self.entries("--by", "Thành viên"), [], "a whole name is meant")
        self.assertTrue(all(e["action"] == "answer.edit" for e in self.entries("--action", "answer.edit")))
        self.assertEqual(self.entries("--on", "2001-01-01"), [])
        self.assertEqual(self.entries("--to", "2001-01-01"), [])
        self.assertGreater(len(self.entries("--from", "2001-01-01")), 100)
        device = self.entries("--limit", "1")[0]["deviceName"]
        self.assertGreater(len(self.entries("--device", device)), 100)
        at_visit = self.entries("--visit", VISIT)
        self.assertTrue({e["field"].split(".")[0] for e in at_visit} >= {"Visit", "Answer", "Finding"})
        note = self.entries("--search", "tim ghi thieu")[0]
        self.assertEqual(len(self.entries(note["id"] + "-906")), 2, "a cell named as a conflict is")
        self.assertEqual(len(self.entries(note["id"], "Note")), 2, "a field named as its form calls it")

    def test_tables(self):
        self.dkt("history", self.dossier, "--search", "tim ghi thieu", "-o", self.path("h.csv"))
        with open(self.path("h.csv"), encoding="utf-8-sig") as file:
            rows = list(csv.reader(io.StringIO(file.read())))
        self.assertEqual(len(rows), 3)
        self.assertEqual(rows[1][2], "Thành viên tổ 2")
        self.assertEqual(rows[1][8], "Phiếu hẹn màu tím ghi thiếu ngày")
        self.assertEqual(rows[1][9], "Phiếu hẹn màu tím đã ghi đủ")
        self.dkt("history", self.dossier, "-o", self.path("h.xlsx"))
        try:
            import openpyxl
        except ImportError:
            self.skipTest("no reader for workbooks here")
        sheet = openpyxl.load_workbook(self.path("h.xlsx"), read_only=True).active
        count = sum(1 for row in sheet.iter_rows(values_only=True) if isinstance(row[0], (int, float)))
        self.assertEqual(count, len(self.entries()))

    def test_refusals(self):
        self.refused("history", self.dossier, "no-such-visit", code=1, says="neither a row's id nor a visit's code")
        self.refused("history", self.dossier, "--visit", "no-such", code=1, says="no visit")
        self.refused("history", self.dossier, "-o", self.path("h.pdf"), code=1, says=".xlsx or .csv")
        self.refused("history", self.dossier, "--device", "nobody", code=1, says="No device")
        self.dkt("history", self.dossier, "--on", "2021-01-01", "--from", "2021-01-01", expect=2)


if __name__ == "__main__":
    main()
