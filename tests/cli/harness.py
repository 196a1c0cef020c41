# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the command line share: one scratch folder and one device a test."""
import json
import os
import shutil
import subprocess
import tempfile
import unittest

DKT = os.environ["DKT"]


class CliTest(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.mkdtemp(prefix="dkt-")
        self.addCleanup(shutil.rmtree, self.dir, ignore_errors=True)
        self.device = "a"

    def path(self, name):
        return os.path.join(self.dir, name)

    def write(self, name, content):
        mode = "wb" if isinstance(content, bytes) else "w"
        with open(self.path(name), mode, **({} if mode == "wb" else {"encoding": "utf-8"})) as file:
            file.write(content)
        return self.path(name)

    def dkt(self, *args, stdin=None, expect=0, env=None):
        """Runs dkt as this test's device; returns (stdout, stderr)."""
        environment = dict(os.environ, XDG_CONFIG_HOME=self.path("config-" + self.device),
                           XDG_DATA_HOME=self.path("data-" + self.device), **(env or {}))
        done = subprocess.run([DKT, *map(str, args)], input=stdin, capture_output=True, text=True,
                              env=environment, timeout=120)
        self.assertEqual(done.returncode, expect,
                         f"dkt {' '.join(map(str, args))}\n{done.stdout}\n{done.stderr}")
        return done.stdout, done.stderr

    def json(self, *args, **how):
        return json.loads(self.dkt(*args, "--json", **how)[0])

    def refused(self, *args, code, says=None, **how):
        """A refusal is one clear sentence on standard error and nothing on standard output."""
        out, err = self.dkt(*args, expect=code, **how)
        self.assertEqual(out, "")
        lines = [line for line in err.splitlines() if line.strip()]
        self.assertEqual(len(lines), 1, err)
        if says:
            self.assertIn(says, lines[0])
        return lines[0]

    def sample(self, name="s.dkt"):
        self.dkt("new", self.path(name), "--sample", "gia-lam-2021", "--as", "Thư ký")
        return self.path(name)


def main():
    unittest.main()
