// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table/XlsxSheet.h"

#include "documents/Steps.h"
#include "util/Error.h"
#include "util/SafeFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

struct XlsxSheetText {
    Q_DECLARE_TR_FUNCTIONS(dkt::XlsxSheet)
};

/// Excel counts days from here; earlier dates have no number there.
constexpr QDate excelEpoch() {
    return QDate::fromJulianDay(2415019); // 1899-12-30
}

/// The workbook while it is being filled: one worksheet, its formats, and the row that comes next.
class XlsxFilling {
public:
    XlsxFilling(const QByteArray& file, const QByteArray& scratch) : m_scratch(scratch) {
        lxw_workbook_options options{};
        options.constant_memory = 1;
        options.tmpdir = m_scratch.data();
        m_book = workbook_new_opt(file.constData(), &options);
        m_title = format(14, true);
        format_set_align(m_title, LXW_ALIGN_CENTER);
        m_subtitle = format(12, false);
        format_set_align(m_subtitle, LXW_ALIGN_CENTER);
        m_header = bordered(true);
        format_set_align(m_header, LXW_ALIGN_CENTER);
        format_set_bg_color(m_header, 0xE7ECF3);
        m_text = bordered(false);
        m_integer = bordered(false);
        format_set_num_format(m_integer, "#,##0");
        m_number = bordered(false);
        format_set_num_format(m_number, "#,##0.##");
        m_date = bordered(false);
        format_set_num_format(m_date, "dd/mm/yyyy");
        format_set_align(m_date, LXW_ALIGN_CENTER);
    }
    XlsxFilling(const XlsxFilling&) = delete;
    XlsxFilling& operator=(const XlsxFilling&) = delete;
    ~XlsxFilling() {
        if (m_book)
            lxw_workbook_free(m_book);
    }

    void fill(const Sheet& sheet, Progress& progress) {
        m_sheet = workbook_add_worksheet(m_book, sheet.name.left(31).toUtf8().constData());
        const auto columns = static_cast<lxw_col_t>(sheet.columns.size());
        for (lxw_col_t c = 0; c < columns; ++c)
            worksheet_set_column(m_sheet, c, c, sheet.columns[c].width, nullptr);
        heading(sheet.title, m_title);
        for (const QString& line : sheet.subtitles)
            heading(line, m_subtitle);
        if (m_row > 0)
            ++m_row;
        const lxw_row_t header = m_row++;
        for (lxw_col_t c = 0; c < columns; ++c)
            worksheet_write_string(m_sheet, header, c, sheet.columns[c].title.toUtf8().constData(), m_header);
        setUp(header, static_cast<lxw_col_t>(columns - 1), header + static_cast<lxw_row_t>(sheet.rowCount));
        writeRows(sheet, progress);
    }

    lxw_error close() { return workbook_close(std::exchange(m_book, nullptr)); }

private:
    lxw_format* format(double size, bool bold) {
        lxw_format* made = workbook_add_format(m_book);
        format_set_font_name(made, "Times New Roman");
        format_set_font_size(made, size);
        if (bold)
            format_set_bold(made);
        return made;
    }

    lxw_format* bordered(bool bold) {
        lxw_format* made = format(12, bold);
        format_set_border(made, LXW_BORDER_THIN);
        format_set_text_wrap(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        return made;
    }

    /// Unmerged, so that the title does not stand in the way of sorting and selecting columns.
    void heading(const QString& line, lxw_format* as) {
        if (!line.isEmpty())
            worksheet_write_string(m_sheet, m_row++, 0, line.toUtf8().constData(), as);
    }

    void setUp(lxw_row_t header, lxw_col_t lastColumn, lxw_row_t lastRow) {
        worksheet_freeze_panes(m_sheet, header + 1, 0);
        worksheet_autofilter(m_sheet, header, 0, lastRow, lastColumn);
        worksheet_repeat_rows(m_sheet, header, header);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_set_margins(m_sheet, 0.6, 0.6, 0.8, 0.6);
        worksheet_set_footer(m_sheet, "&C&P/&N");
    }

    void writeRows(const Sheet& sheet, Progress& progress) {
        Steps steps(progress, static_cast<qint64>(sheet.rowCount));
        SheetRow row;
        for (std::size_t i = 0; i < sheet.rowCount; ++i) {
            row.assign(sheet.columns.size(), {});
            sheet.fill(i, row);
            for (std::size_t c = 0; c < row.size(); ++c)
                write(static_cast<lxw_col_t>(c), row[c], sheet.columns[c].type);
            ++m_row;
            steps.step();
        }
    }

    void write(lxw_col_t column, const SheetValue& value, SheetType type) {
        if (const auto* text = std::get_if<QString>(&value)) {
            worksheet_write_string(m_sheet, m_row, column, text->left(32767).toUtf8().constData(), m_text);
        } else if (const auto* number = std::get_if<double>(&value)) {
            worksheet_write_number(m_sheet, m_row, column, *number, type == SheetType::Integer ? m_integer : m_number);
        } else if (const auto* date = std::get_if<QDate>(&value)) {
            worksheet_write_number(m_sheet, m_row, column, static_cast<double>(excelEpoch().daysTo(*date)), m_date);
        } else {
            worksheet_write_blank(m_sheet, m_row, column, m_text);
        }
    }

    QByteArray m_scratch; ///< the library keeps a pointer into it
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format *m_title, *m_subtitle, *m_header, *m_text, *m_integer, *m_number, *m_date;
    lxw_row_t m_row = 0;
};

[[noreturn]] void throwXlsxError(const QString& path, lxw_error code) {
    throw Error(Error::Kind::DiskFull,
                XlsxSheetText::tr("“%1” cannot be written: the spreadsheet could not be put together on the disk for "
                                  "temporary files. Free some space there and try again.").arg(path),
                QString::fromUtf8(lxw_strerror(code)));
}

void copyInto(QIODevice& out, const QString& source) {
    QFile made(source);
    if (!made.open(QIODevice::ReadOnly))
        return;
    while (!made.atEnd())
        out.write(made.read(1 << 20));
}

} // namespace

void writeXlsx(const Sheet& sheet, const QString& path, Progress& progress) {
    // The library writes to a name of its own choice only; what it made is then put in place safely.
    const QTemporaryDir scratch;
    const QString made = scratch.filePath(u"sheet.xlsx"_s);
    {
        XlsxFilling filling(QFile::encodeName(made), QFile::encodeName(scratch.path()));
        filling.fill(sheet, progress);
        if (const lxw_error code = filling.close(); code != LXW_NO_ERROR)
            throwXlsxError(path, code);
    }
    const qint64 size = QFile(made).size();
    writeFileSafely(
        path, [&](QIODevice& out) { copyInto(out, made); },
        [&](QIODevice& back) {
            if (size == 0 || back.size() != size)
                throwXlsxError(path, LXW_ERROR_ZIP_FILE_OPERATION);
        });
}

} // namespace dkt::doc
