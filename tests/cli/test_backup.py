# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups: whole or not there at all, thinned, and never the same device twice."""
import os
import shutil
import subprocess
import unittest

from harness import DKT, CliTest, main


class Backup(CliTest):
    def test_into_a_file(self):
        dossier = self.sample()
        made = self.json("backup", dossier, "-o", self.path("b.dkt"))
        self.assertEqual(made["file"], self.path("b.dkt"))
        self.assertGreater(made["commits"], 3)
        self.assertEqual(self.dkt("dump", self.path("b.dkt"))[0], self.dkt("dump", dossier)[0])
        self.dkt("verify", self.path("b.dkt"))
        self.refused("backup", dossier, "-o", self.path("b.dkt"), code=1, says="b.dkt")

    def test_into_a_folder(self):
        dossier = self.sample()
        os.mkdir(self.path("disk"))
        made = self.json("backup", dossier, "-o", self.path("disk"))
        self.assertTrue(made["file"].startswith(self.path("disk/kiem-tra-")), made["file"])
        self.assertTrue(made["file"].endswith(".dkt-backup"))
        self.assertEqual(len(os.listdir(self.path("disk"))), 1)

    def test_among_this_computers_backups(self):
        dossier = self.sample()
        self.assertEqual(self.json("backup", dossier, "--list")["backups"], [])
        made = self.json("backup", dossier)
        backups = self.json("backup", dossier, "--list")["backups"]
        self.assertEqual([one["file"] for one in backups], [made["file"]])
        self.assertEqual(backups[0]["commits"], made["commits"])
        self.assertIn("made", backups[0])
        # The damaged dossier's backups are found by where it lay.
        with open(dossier, "r+b") as file:
            file.write(bytes(8192))
        self.refused("info", dossier, code=3)
        self.assertEqual(len(self.json("backup", dossier, "--list")["backups"]), 1)

    def test_refusals(self):
        dossier = self.sample()
        self.refused("backup", self.path("none.dkt"), code=3, says="none.dkt")
        self.refused("backup", self.path("none.dkt"), "--list", code=3, says="none.dkt")
        self.refused("backup", dossier, "-o", self.path("no/where/b.dkt"), code=3, says="where")
        self.dkt("backup", dossier, "-o", self.path("b.dkt"), "--list", expect=2)

    def test_a_full_disk_leaves_nothing(self):
        dossier = self.sample()
        os.mkdir(self.path("full"))
        if subprocess.run(["unshare", "-rm", "true"], capture_output=True).returncode != 0:
            self.skipTest("no mount namespaces here")
        script = (f'mount -t tmpfs -o size=64k none "{self.path("full")}" && '
                  f'"{DKT}" backup "{dossier}" -o "{self.path("full")}/b.dkt"; '
                  f'code=$?; ls -A "{self.path("full")}"; exit $code')
        env = dict(os.environ, XDG_CONFIG_HOME=self.path("config-a"))
        done = subprocess.run(["unshare", "-rm", "sh", "-c", script], capture_output=True, text=True, env=env)
        self.assertEqual(done.returncode, 3, done.stderr)
        self.assertEqual(done.stdout, "")
        self.assertIn("room", done.stderr)
        self.dkt("verify", dossier)

    def test_killed_at_any_call(self):
        """Whatever call it dies at: under the final name stands a whole backup or nothing."""
        if not shutil.which("strace"):
            self.skipTest("no strace here")
        dossier = self.sample()
        env = dict(os.environ, XDG_CONFIG_HOME=self.path("config-a"))
        target = self.path("b.dkt")
        seen = 0
        for call, tries in (("pwrite64", (1, 5, 40)), ("fsync", (1, 2)), ("link", (1,)), ("unlink", (1, 2))):
            for when in tries:
                done = subprocess.run(["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
                                       "-e", f"inject={call}:signal=KILL:when={when}", DKT, "backup", dossier,
                                       "-o", target], capture_output=True, text=True, env=env, timeout=120)
                if "ptrace" in done.stderr:
                    self.skipTest("strace may not be used here")
                seen += done.returncode != 0
                if os.path.exists(target):
                    self.dkt("verify", target)
                    os.remove(target)
        self.assertGreater(seen, 3, "some of them hit")
        self.dkt("backup", dossier, "-o", target)
        self.assertEqual(sorted(name for name in os.listdir(self.dir) if name.startswith("b.dkt")), ["b.dkt"])


if __name__ == "__main__":
    main()
