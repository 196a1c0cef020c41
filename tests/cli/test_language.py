# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line speaks Vietnamese unless English is asked for, in its help and in what it refuses."""
import re

from harness import CliTest, main

ENGLISH = re.compile(r"\b(the|is|are|not|and|of|this|Print|Usage|Options|OPTIONS|Subcommands?|REQUIRED|required|"
                     r"TEXT|INT|expected|Run|more|file|dossier|visit|checklist|with|from)\b")
WRONG = (["nonsense"], ["due", "--from", "2026-01-01"], ["due", "--working-days", "5"],
         ["due", "--from", "2026-01-01", "--days", "0"], ["due", "--from", "2026-01-01", "--days", "1", "--months", "1"],
         ["info"], ["info", "a", "b"], ["info", "--jsno", "a"], ["due", "--from"], ["history", "f", "--limit", "-3"])


def prose(text):
    """Without the names of verbs, options and arguments, lists of words, files, and quoted names."""
    usage = re.search(r"^Cách dùng:.*", text, re.M)
    names = set(re.findall(r"\b[A-Z]{2,}\b", usage.group(0))) - {"OPTIONS", "SUBCOMMAND", "TEXT"} if usage else set()
    text = re.sub(r"^  [a-z]+(?=  )|^Cách dùng: dkt [a-z ]*|“[^”]*”|--?[\w-]+(,--[\w-]+)*|\{.*?\}|"
                  r"\b(JSON|CSV|UTF-8)\b|\S+\.\w+", "", text, flags=re.M)
    return re.sub(r"\b(" + "|".join(names | {"FILE", "KIND"}) + r")\b", "", text)


class Language(CliTest):
    def vietnamese(self, *args, **how):
        return self.dkt(*args, env={"DKT_LANGUAGE": "vi"}, **how)

    def test_help(self):
        out, _ = self.vietnamese("--help")
        verbs = re.findall(r"^  ([a-z]+) {2,}\S", out.split("Các lệnh:")[1], re.M)
        self.assertIn("due", verbs)
        texts = [out] + [self.vietnamese(verb, "--help")[0] for verb in verbs]
        texts += [self.vietnamese("checklist", verb, "--help")[0] for verb in ("inspect", "import")]
        for text in texts:
            self.assertIn("Cách dùng:", text)
            self.assertIsNone(ENGLISH.search(prose(text)), text)

    def test_columns(self):
        """The second column starts at one place, however many bytes the letters of the first take."""
        out, _ = self.vietnamese("due", "--help")
        starts = {len(m.group(0)) for m in re.finditer(r"^  -.*? {2,}(?=\S)", out, re.M)}
        self.assertEqual(len(starts), 1, out)

    def test_wrong_usage(self):
        for args in WRONG:
            out, err = self.vietnamese(*args, expect=2)
            self.assertEqual(out, "")
            self.assertEqual(len(err.splitlines()), 2, err)
            self.assertTrue(err.startswith("dkt: "), err)
            self.assertRegex(err, "[ạảấầẩậắặếềểệịọỏốồổộớờởợụủứừửữựỳ]")
            self.assertIsNone(ENGLISH.search(prose(err)), err)

    def test_wrong_usage_in_english(self):
        for args in WRONG:
            out, err = self.dkt(*args, expect=2)
            self.assertEqual(out, "")
            self.assertRegex(err, r"^dkt: [^\n]+\.\nMore with dkt --help, or --help behind a verb\.\n$")
            self.assertNotIn("required", err)

    def test_system_reasons(self):
        """What the system says about a file comes in the same language."""
        self.vietnamese("new", self.path("a.dkt"), "--as", "Thư ký")
        _, err = self.vietnamese("record", self.path("a.dkt"), self.path("nowhere.jsonl"), "--as", "Thư ký", expect=3)
        self.assertIn("không có tệp hoặc thư mục này", err)

    def test_locale_decides(self):
        for locale, word in (("vi_VN.UTF-8", "Cách dùng"), ("en_US.UTF-8", "Usage"), ("C.UTF-8", "Cách dùng")):
            out, _ = self.dkt("--help", env={"DKT_LANGUAGE": "", "LC_ALL": locale})
            self.assertIn(word, out)


if __name__ == "__main__":
    main()
