# SPDX-License-Identifier: GPL-3.0-or-later
"""Three laptops played on one machine: packages in every direction, and what goes wrong with them."""
import json
import os
import random

from harness import CliTest, main


class Exchange(CliTest):
    def setUp(self):
        super().setUp()
        self.on("lead")
        self.lead = self.path("lead.dkt")
        self.dkt("new", self.lead, "--sample", "gia-lam-2021", "--as", "Thư ký")

    def on(self, device):
        self.device = device

    def pack(self, device, dossier, name, *how, **expect):
        self.on(device)
        return self.json("pack", dossier, "-o", self.path(name), "--as", device, *how, **expect)

    def merge(self, device, dossier, *names, how=(), **expect):
        self.on(device)
        return self.json("merge", dossier, *[self.path(name) for name in names], *how, **expect)

    def dump(self, device, dossier):
        self.on(device)
        return self.dkt("dump", dossier)[0]

    def record(self, device, dossier, note, visit="xa-duong-xa"):
        self.on(device)
        line = json.dumps({"visit": visit, "item": "3.2.2", "note": note}, ensure_ascii=False)
        self.dkt("record", dossier, "-", "--as", "Thành viên " + device, stdin=line + "\n")

    def test_three_laptops_end_equal(self):
        self.pack("lead", self.lead, "out.dktx")
        one, two = self.path("one.dkt"), self.path("two.dkt")
        self.assertGreater(self.merge("one", one, "out.dktx")["new"], 0)
        self.merge("two", two, "out.dktx")
        self.record("one", one, "ghi ở máy một")
        self.record("two", two, "ghi ở máy hai")
        self.pack("one", one, "1.dktx")
        self.pack("two", two, "2.dktx")
        preview = self.merge("lead", self.lead, "1.dktx", "2.dktx", how=["--dry-run"])
        before = self.dump("lead", self.lead)
        came = self.merge("lead", self.lead, "2.dktx", "1.dktx")
        self.assertNotEqual(before, self.dump("lead", self.lead))
        self.assertEqual(came["conflicts"], 1)
        self.assertEqual(preview["new"], came["new"])
        self.assertEqual({one["by"] for one in came["people"]} - {""}, {"Thành viên one", "Thành viên two"})
        # Each gets only what they lack; the conflict is the same everywhere.
        back = self.pack("lead", self.lead, "b1.dktx", "--for", self.path("1.dktx"))
        self.assertLess(back["commits"], 10)
        self.pack("lead", self.lead, "b2.dktx", "--for", self.path("2.dktx"))
        self.merge("one", one, "b1.dktx")
        self.merge("two", two, "b2.dktx")
        dumps = {self.dump(*where) for where in (("lead", self.lead), ("one", one), ("two", two))}
        self.assertEqual(len(dumps), 1)
        again = self.merge("two", two, "1.dktx", "out.dktx", "2.dktx", "b1.dktx")
        self.assertEqual((again["new"], again["refused"], again["waiting"]), (0, [], []))

    def test_no_paper_is_issued_over_a_conflict(self):
        self.pack("lead", self.lead, "out.dktx")
        other = self.path("o.dkt")
        self.merge("o", other, "out.dktx")
        self.record("o", other, "ghi ở máy kia")
        self.record("lead", self.lead, "ghi ở máy này")
        self.pack("o", other, "o.dktx")
        self.assertEqual(self.merge("lead", self.lead, "o.dktx")["conflicts"], 1)
        paper = self.path("bao-cao.txt")
        self.refused("report", self.lead, "bao-cao", "--format", "txt", "-o", paper, code=1, says="--draft")
        self.assertFalse(os.path.exists(paper))
        self.dkt("report", self.lead, "bao-cao", "--format", "txt", "--draft", "-o", paper)
        with open(paper, encoding="utf-8") as file:
            self.assertIn("DỰ THẢO", file.read()[:600])
        self.dkt("resolve", self.lead, self.json("conflicts", self.lead)["conflicts"][0]["id"], "--take", "1",
                 "--as", "Trưởng đoàn")
        self.dkt("report", self.lead, "bao-cao", "--format", "txt", "-o", self.path("xong.txt"))
        with open(self.path("xong.txt"), encoding="utf-8") as file:
            self.assertNotIn("DỰ THẢO", file.read()[:600])

    def test_cut_and_changed_packages(self):
        self.pack("lead", self.lead, "p.dktx")
        other = self.path("o.dkt")
        self.merge("o", other, "p.dktx")
        self.record("lead", self.lead, "một")
        self.pack("lead", self.lead, "q.dktx")
        with open(self.path("q.dktx"), "rb") as file:
            whole = file.read()
        before = self.dump("o", other)
        picked = random.Random(5)
        for name, damaged in (("cut", whole[: len(whole) * 2 // 3]),
                              ("flip", bytes(b ^ (0x10 if n == len(whole) // 2 else 0) for n, b in enumerate(whole))),
                              ("noise", bytes(picked.randrange(256) for _ in range(3000)))):
            self.write(name + ".dktx", damaged)
            report = self.merge("o", other, name + ".dktx", expect=1)
            self.assertEqual(report["new"], 0)
            self.assertEqual(len(report["refused"]), 1, name)
            if name != "noise":
                self.assertFalse(self.json("verify", self.path(name + ".dktx"), expect=1)["ok"])
        self.assertEqual(before, self.dump("o", other))
        some = self.merge("o", other, "cut.dktx", how=["--take-whole"])
        self.assertGreater(some["commits"], 0)
        self.assertEqual(self.merge("o", other, "q.dktx")["refused"], [])
        self.assertEqual(self.dump("o", other), self.dump("lead", self.lead))
        self.assertTrue(self.json("verify", self.path("q.dktx"))["ok"])

    def test_passphrase_volumes_and_receipt(self):
        secret = self.write("secret", "mật khẩu của đoàn\n")
        wrong = self.write("wrong", "mật khẩu khác\n")
        files = self.pack("lead", self.lead, "v.dktx", "--volume", "0.02", "--passphrase-file", secret)["files"]
        self.assertGreater(len(files), 1)
        other = self.path("o.dkt")
        self.on("o")
        self.refused("merge", other, *files, code=1, says="passphrase")
        self.refused("merge", other, *files, "--passphrase-file", wrong, code=1)
        self.refused("merge", other, files[1], "--passphrase-file", secret, code=1)
        self.assertFalse(os.path.exists(other))
        self.json("merge", other, *reversed(files), "--passphrase-file", secret)
        self.assertEqual(self.dump("o", other), self.dump("lead", self.lead))
        self.assertEqual(self.pack("o", other, "r.dktx", "--receipt")["commits"], 0)
        self.assertEqual(self.pack("lead", self.lead, "none.dktx", "--for", self.path("r.dktx"))["commits"], 0)

    def test_unknown_laptops_wait_and_lost_ones_are_closed(self):
        self.pack("lead", self.lead, "p.dktx")
        other = self.path("o.dkt")
        self.merge("o", other, "p.dktx")
        self.record("o", other, "một")
        self.pack("o", other, "o.dktx")
        held = self.merge("lead", self.lead, "o.dktx", how=["--hold"])
        self.assertEqual((held["new"], held["held"]), (0, 2))
        laptop = held["newDevices"][0]["fingerprint"]
        self.on("o")
        self.assertIn(laptop, [d["fingerprint"] for d in self.json("devices", other)["devices"]
                               if d["standing"] == "own"])
        self.on("lead")
        self.dkt("devices", self.lead, "--accept", laptop, "--as", "Trưởng đoàn")
        self.assertIn("một", self.dkt("history", self.lead, "--by", "Thành viên o")[0])
        self.dkt("devices", self.lead, "--close", laptop, "--as", "Trưởng đoàn")
        self.record("o", other, "sau khi mất")
        self.pack("o", other, "o2.dktx")
        self.assertEqual(self.merge("lead", self.lead, "o2.dktx")["held"], 1)

    def test_refusals(self):
        self.pack("lead", self.lead, "p.dktx")
        self.on("lead")
        self.refused("pack", self.lead, "-o", self.path("p.dktx"), code=1, says="never overwritten")
        self.refused("pack", self.lead, "-o", self.path("nowhere/p.dktx"), code=3)
        self.refused("merge", self.path("new.dkt"), self.path("lead.dkt"), code=1, says="not a package")
        self.assertFalse(os.path.exists(self.path("new.dkt")))
        self.refused("merge", self.path("new.dkt"), self.path("p.dktx"), "--dry-run", code=3)
        stranger = self.path("s.dkt")
        self.on("s")
        self.dkt("new", stranger, "--sample", "gia-lam-2021", "--as", "Thư ký")
        report = self.merge("s", stranger, "p.dktx", expect=1)
        self.assertIn("another dossier", report["refused"][0]["reason"])


if __name__ == "__main__":
    main()
