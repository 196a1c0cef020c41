// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/LayoutProfile.h"

#include <QImage>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace dkt::test {

/// A word on a page as another program finds it; points from the top left corner.
struct PdfWord {
    QString text;
    QRectF box;
};

/// A line of text with its font, as another program finds it; points.
struct PdfLine {
    QString text;
    QString font;
    double size = 0;
    bool bold = false;
    bool italic = false;
    QRectF box;
};

/// A PDF of `document` in a folder that goes with it, read by the poppler tools.
class PdfFile {
public:
    explicit PdfFile(const doc::Document& document, const doc::LayoutProfile& profile = {});
    /// A file someone else wrote.
    explicit PdfFile(const QString& path);

    [[nodiscard]] const QString& path() const { return m_path; }
    /// What writePdf said.
    [[nodiscard]] int writtenPages() const { return m_pages; }

    [[nodiscard]] QString info(const QStringList& options = {}) const;
    [[nodiscard]] int pages() const;
    /// Text of a page (from 1; 0: all), in the order it was painted.
    [[nodiscard]] QString rawText(int page = 0) const;
    /// All pages without their numbers.
    [[nodiscard]] QString bodyText() const;
    [[nodiscard]] std::vector<PdfWord> words(int page) const;
    [[nodiscard]] std::vector<PdfLine> lines(int page) const;
    /// Names of all fonts, and whether each is embedded with a way back to Unicode.
    [[nodiscard]] QStringList fonts(bool* allEmbedded = nullptr) const;
    [[nodiscard]] QImage image(int page, int dpi) const;

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_pages = 0;
};

/// Standard output of a program that must succeed.
[[nodiscard]] QByteArray outputOf(const QString& program, const QStringList& arguments);

/// Box around everything darker than `level`; empty when there is nothing.
[[nodiscard]] QRect inkBox(const QImage& image, int level = 200);

/// Rules as [left, right] in pixels, top to bottom: rows of ink longer than any stroke of a letter.
[[nodiscard]] std::vector<std::pair<int, int>> rulesOf(const QImage& image, int longerThan);

/// Text without any white space.
[[nodiscard]] QString squeezed(const QString& text);

} // namespace dkt::test
