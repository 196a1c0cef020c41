# SPDX-License-Identifier: GPL-3.0-or-later
"""Work shared out: recording in another's share works and is remarked on."""
import json
import unittest

from harness import CliTest, main


class Shares(CliTest):
    def test_record_outside_ones_share(self):
        prepared = {"format": "dkt-snapshot", "formatVersion": 1,
                    "members": [{"name": "Thành viên tổ 1"}, {"name": "Thành viên tổ 2"}],
                    "units": [{"code": "1", "name": "Xã A"}, {"code": "2", "name": "Xã B"}],
                    "checklists": [{"format": "dkt-checklist", "formatVersion": 1, "title": "Phiếu", "sections": [
                        {"code": "I", "title": "Một", "criteria": [{"code": "1", "title": "Một", "items": [
                            {"code": "1.1", "title": "Một", "maxPoints": 1}]}]},
                        {"code": "II", "title": "Hai", "criteria": [{"code": "2", "title": "Hai", "items": [
                            {"code": "2.1", "title": "Hai", "maxPoints": 1}]}]}]}],
                    "visits": [{"code": "a", "unit": "1", "checklist": "Phiếu"},
                               {"code": "b", "unit": "2", "checklist": "Phiếu"}],
                    "assignments": [{"visit": "a", "section": "I", "member": "Thành viên tổ 1"},
                                    {"visit": "b", "member": "Thành viên tổ 2"}]}
        dossier = self.path("d.dkt")
        self.dkt("new", dossier, "--load", self.write("p.json", json.dumps(prepared)))
        edits = "\n".join(json.dumps({"visit": v, "item": i, "outcome": "met"}) for v, i in
                          (("a", "1.1"), ("a", "2.1"), ("b", "1.1"), ("b", "2.1")))
        out, err = self.dkt("record", dossier, "--as", "Thành viên tổ 1", "-", stdin=edits)
        self.assertNotIn("a: warning", err)
        self.assertEqual(err.count("warning:"), 2, err)  # each section of b once
        self.assertIn("Thành viên tổ 2", err)
        out, err = self.dkt("record", dossier, "--as", "Thành viên tổ 2", "-", stdin='{"visit":"b","state":"finished"}')
        self.assertEqual(err, "")
        self.assertEqual(self.json("info", dossier)["visits"][1]["state"], "finished")


if __name__ == "__main__":
    main()
