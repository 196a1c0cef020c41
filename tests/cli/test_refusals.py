# SPDX-License-Identifier: GPL-3.0-or-later
"""What bad input gets: one sentence, the right exit code, and the dossier as it was."""
import os
import sqlite3
import subprocess
import tempfile
import time
import unittest
import zipfile

from harness import DKT, CliTest, main


class Refusals(CliTest):
    def made(self):
        dossier = self.path("d.dkt")
        self.dkt("new", dossier, "--title", "Đợt kiểm tra")
        return dossier

    def test_missing_and_foreign_files(self):
        self.refused("info", self.path("none.dkt"), code=3, says="none.dkt")
        self.refused("info", self.write("text.dkt", "xin chào\n" * 1000), code=3, says="text.dkt")
        self.refused("info", self.write("empty.dkt", ""), code=3, says="empty.dkt")
        other = self.path("other.dkt")
        sqlite3.connect(other).execute("create table t(a)").connection.commit()
        self.refused("info", other, code=3, says="other.dkt")

    def test_new_never_overwrites(self):
        dossier = self.made()
        before = open(dossier, "rb").read()
        self.refused("new", dossier, code=1, says="d.dkt")
        self.assertEqual(open(dossier, "rb").read(), before)

    def test_truncated_dossier(self):
        dossier = self.sample()
        data = open(dossier, "rb").read()
        for size in (len(data) // 2, 5000, 100):
            cut = self.write("cut.dkt", data[:size])
            out, err = self.dkt("verify", cut, expect=3)
            self.assertIn("cut.dkt", err)
            self.assertEqual(open(cut, "rb").read(), data[:size])

    def test_newer_program(self):
        dossier = self.made()
        with sqlite3.connect(dossier) as db:
            db.execute("pragma user_version = 9999")
        db.close()
        self.refused("info", dossier, code=3, says="newer")

    def test_second_program(self):
        dossier = self.sample()
        # Holds the dossier open: record waits for its standard input while the file is locked.
        env = dict(os.environ, XDG_CONFIG_HOME=self.path("config-b"))
        holder = subprocess.Popen([DKT, "record", dossier, "-"], stdin=subprocess.PIPE,
                                  stdout=subprocess.DEVNULL, env=env)
        try:
            time.sleep(1.0)
            start = time.monotonic()
            self.refused("info", dossier, code=3)
            self.assertLess(time.monotonic() - start, 3)
        finally:
            holder.stdin.close()
            holder.wait(10)
        self.dkt("info", dossier)

    def test_read_only_folder(self):
        folder = self.path("ro")
        os.mkdir(folder)
        os.chmod(folder, 0o555)
        if os.access(folder, os.W_OK):
            self.skipTest("this user may write everywhere")
        self.refused("new", os.path.join(folder, "x.dkt"), code=3)
        dossier = self.sample()
        self.refused("report", dossier, "bao-cao", "--format", "docx", "-o", os.path.join(folder, "r.docx"), code=3)
        self.assertEqual(os.listdir(folder), [])

    def test_report_into_a_missing_folder(self):
        self.refused("report", self.sample(), "bao-cao", "-o", self.path("no/where/r.docx"), code=3, says="where")

    def test_usage(self):
        self.dkt(expect=2)
        self.dkt("nonsense", expect=2)
        self.dkt("report", self.sample(), "khong-co", "-o", self.path("x"), expect=2)

    def test_full_disk(self):
        """A tmpfs of a few pages, in a mount namespace of our own."""
        dossier = self.sample()
        script = (f'mount -t tmpfs -o size=96k none "{self.path("full")}" && '
                  f'"{DKT}" report "{dossier}" bao-cao --format pdf -o "{self.path("full")}/r.pdf"; '
                  f'code=$?; ls -A "{self.path("full")}"; exit $code')
        os.mkdir(self.path("full"))
        env = dict(os.environ, XDG_CONFIG_HOME=self.path("config-a"))
        probe = subprocess.run(["unshare", "-rm", "true"], capture_output=True)
        if probe.returncode != 0:
            self.skipTest("no mount namespaces here")
        done = subprocess.run(["unshare", "-rm", "sh", "-c", script], capture_output=True, text=True, env=env)
        self.assertEqual(done.returncode, 3, done.stderr)
        self.assertEqual(done.stdout, "", "nothing half-done may stay behind")
        self.assertIn("r.pdf", done.stderr)


class Sheets(CliTest):
    def refuse_sheet(self, path, code=1, says=None):
        dossier = self.path("d.dkt")
        if not os.path.exists(dossier):
            self.dkt("new", dossier)
        before = self.dkt("dump", dossier)[0]
        self.refused("checklist", "inspect", path, code=code, says=says)
        self.refused("checklist", "import", dossier, path, code=code, says=says)
        self.assertEqual(self.dkt("dump", dossier)[0], before)

    def test_no_header(self):
        self.refuse_sheet(self.write("a.csv", "một,hai\nba,bốn\n"), says="a.csv")

    def test_renamed_file(self):
        self.refuse_sheet(self.write("b.xlsx", "%PDF-1.7 xin chào"), code=3, says="b.xlsx")

    def test_truncated_workbook(self):
        with zipfile.ZipFile(self.path("full.xlsx"), "w", zipfile.ZIP_DEFLATED) as z:
            z.writestr("xl/workbook.xml", "<workbook/>" * 500)
            z.writestr("xl/worksheets/sheet1.xml", "<worksheet/>" * 500)
        with open(self.path("full.xlsx"), "rb") as file:
            data = file.read()
        self.refuse_sheet(self.write("c.xlsx", data[:len(data) // 2]), code=3, says="c.xlsx")

    def test_bombs(self):
        with zipfile.ZipFile(self.path("bomb.xlsx"), "w", zipfile.ZIP_DEFLATED) as z:
            z.writestr("[Content_Types].xml", "<Types/>")
            z.writestr("xl/workbook.xml", "<workbook><sheets><sheet name='a' sheetId='1'/></sheets></workbook>")
            z.writestr("xl/worksheets/sheet1.xml", b" " * (300 * 1024 * 1024))
        start = time.monotonic()
        self.refuse_sheet(self.path("bomb.xlsx"), says="bomb.xlsx")
        self.assertLess(time.monotonic() - start, 20)
        laughs = ('<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "' + "&a;" * 100 + '">]><worksheet>&b;</worksheet>')
        with zipfile.ZipFile(self.path("xml.xlsx"), "w") as z:
            z.writestr("[Content_Types].xml", "<Types/>")
            z.writestr("_rels/.rels", "<Relationships/>")
            z.writestr("xl/workbook.xml", laughs)
        self.refuse_sheet(self.path("xml.xlsx"), says="xml.xlsx")

    def test_points_below_zero_and_codes_twice(self):
        sheet = self.write("d.csv", "STT,Nội dung,Điểm tối đa\nI,Lĩnh vực,2\n1.1,Tiêu chí,2\n"
                                    "1.1.1,Một,-1\n1.1.1,Hai,3\n")
        found = self.json("checklist", "inspect", sheet, expect=1)
        texts = " ".join(f'{i["cell"]} {i["severity"]}' for i in found["issues"])
        self.assertIn("C4 error", texts)
        self.assertTrue(any(i["cell"] in ("A5", "A4") for i in found["issues"]))
        dossier = self.path("n.dkt")
        self.dkt("new", dossier)
        before = self.dkt("dump", dossier)[0]
        self.dkt("checklist", "import", dossier, sheet, expect=1)
        self.assertEqual(self.dkt("dump", dossier)[0], before)


if __name__ == "__main__":
    main()
