# SPDX-License-Identifier: GPL-3.0-or-later
"""A damaged dossier is rebuilt: what comes back, what the exit code says, and that sources stay as they were."""
import os
import shutil
import sqlite3
import subprocess
import unittest

from harness import DKT, CliTest, main

PAGE = 4096


def content(path):
    with open(path, "rb") as file:
        return file.read()


class Salvage(CliTest):
    def zeroed(self, name, data, *pages):
        damaged = bytearray(data)
        for page in pages:
            damaged[page * PAGE:(page + 1) * PAGE] = bytes(PAGE)
        return self.write(name, bytes(damaged))

    def leaves(self, dossier, table):
        """The pages that hold a table's rows, as another SQLite tells them."""
        with sqlite3.connect(f"file:{dossier}?mode=ro", uri=True) as db:
            try:
                rows = db.execute("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno",
                                  (table,)).fetchall()
            except sqlite3.OperationalError:
                self.skipTest("this SQLite does not tell pages")
        db.close()
        return [row[0] - 1 for row in rows]

    def test_a_sound_dossier_comes_back_equal(self):
        dossier = self.sample()
        before = content(dossier)
        new = self.path("new.dkt")
        report = self.json("salvage", dossier, "-o", new)
        self.assertTrue(report["complete"])
        self.assertEqual(report["lostCommits"], 0)
        self.assertEqual(report["sources"][0]["file"], "s.dkt")
        self.assertEqual(report["sources"][0]["commits"], report["commits"])
        self.assertEqual(content(dossier), before)
        self.assertEqual(self.dkt("dump", new)[0], self.dkt("dump", dossier)[0])
        self.dkt("verify", new)

    def test_damage_outside_the_truth_costs_nothing(self):
        dossier = self.sample()
        data = content(dossier)
        pages = self.leaves(dossier, "row_Answer")
        broken = self.zeroed("broken.dkt", data, 0, *pages)
        self.refused("info", broken, code=3, says="broken.dkt")
        new = self.path("new.dkt")
        self.assertTrue(self.json("salvage", broken, "-o", new)["complete"])
        self.assertEqual(self.dkt("dump", new)[0], self.dkt("dump", dossier)[0])

    def test_what_cannot_be_got_back_is_said(self):
        dossier = self.sample()
        data = content(dossier)
        lost = self.leaves(dossier, "tcommit")[2]
        broken = self.zeroed("broken.dkt", data, lost)
        new = self.path("new.dkt")
        out, err = self.dkt("salvage", broken, "-o", new, expect=1)
        self.assertIn("missing", out)
        self.assertIn("new.dkt: error:", err)
        self.dkt("verify", new)
        # The rest is seen, though it stands behind the gap.
        whole, left = self.json("info", dossier)["counts"], self.json("info", new)["counts"]
        self.assertGreater(sum(left.values()), 0.5 * sum(whole.values()))
        # A colleague's copy with other damage closes the gap.
        other = self.zeroed("other.dkt", data, self.leaves(dossier, "tcommit")[0])
        both = self.path("both.dkt")
        self.assertTrue(self.json("salvage", broken, other, "-o", both)["complete"])
        self.assertEqual(self.dkt("dump", both)[0], self.dkt("dump", dossier)[0])

    def test_a_look_writes_nothing(self):
        dossier = self.sample()
        before = sorted(os.listdir(self.dir))
        self.assertTrue(self.json("salvage", dossier, "--dry-run")["complete"])
        self.assertEqual(sorted(os.listdir(self.dir)), before)

    def test_refusals(self):
        dossier = self.sample()
        garbage = self.write("garbage.dkt", os.urandom(50000))
        new = self.path("new.dkt")
        self.refused("salvage", garbage, "-o", new, code=3, says="garbage.dkt")
        self.refused("salvage", self.path("none.dkt"), "-o", new, code=3, says="none.dkt")
        self.refused("salvage", self.dir, "-o", new, code=3)
        self.dkt("new", self.path("other.dkt"), "--title", "Đợt khác")
        self.refused("salvage", dossier, self.path("other.dkt"), "-o", new, code=1, says="other.dkt")
        self.refused("salvage", dossier, dossier, "-o", new, code=1, says="twice")
        self.refused("salvage", dossier, "-o", self.path("other.dkt"), code=1, says="other.dkt")
        self.refused("salvage", dossier, "-o", self.path("no/where.dkt"), code=3, says="no")
        self.dkt("salvage", dossier, expect=2)
        self.assertFalse([name for name in os.listdir(self.dir) if name.startswith("new.dkt")])

    def test_a_failing_disk(self):
        """Reads fail here and there: what the disk still gives comes back."""
        if not shutil.which("strace"):
            self.skipTest("no strace here")
        dossier = self.sample()
        env = dict(os.environ, XDG_CONFIG_HOME=self.path("config-a"))
        done = subprocess.run(["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=pread64",
                               "-e", "inject=pread64:error=EIO:when=3..12+1", DKT, "salvage", dossier, "--dry-run",
                               "--json"], capture_output=True, text=True, env=env, timeout=120)
        if "ptrace" in done.stderr:
            self.skipTest("strace may not be used here")
        self.assertIn(done.returncode, (0, 1), done.stderr)
        self.assertIn('"unreadableBytes":', done.stdout)
        self.assertNotIn('"unreadableBytes":0', done.stdout)
        self.assertNotIn('"commits":0', done.stdout)

    def test_killed_in_the_middle(self):
        """Nothing stands under the final name until it is whole, and the next try works."""
        if not shutil.which("strace"):
            self.skipTest("no strace here")
        dossier = self.sample()
        new = self.path("new.dkt")
        env = dict(os.environ, XDG_CONFIG_HOME=self.path("config-a"))
        for call in ("fdatasync", "link", "linkat", "pwrite64"):
            done = subprocess.run(["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
                                   "-e", f"inject={call}:signal=KILL:when=1", DKT, "salvage", dossier, "-o", new],
                                  capture_output=True, text=True, env=env, timeout=120)
            if "ptrace" in done.stderr:
                self.skipTest("strace may not be used here")
            if done.returncode == 0:
                os.remove(new)
                continue
            if os.path.exists(new):  # the name is given in one step: then it is whole
                self.dkt("verify", new)
                os.remove(new)
        self.dkt("salvage", dossier, "-o", new)
        self.assertEqual([name for name in os.listdir(self.dir) if name.startswith("new.dkt")], ["new.dkt"])


if __name__ == "__main__":
    main()
