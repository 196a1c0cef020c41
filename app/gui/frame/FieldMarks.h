// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Fields.h"
#include "util/RowId.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

class QWidget;

namespace dkt::gui {

class AppContext;
class ConflictCorner;

/// Which cell a field of a form shows.
struct CellPlace {
    RowId row;
    FieldId cell;
};

/// Ties the fields of a form to the cells they show: marks them while their cell waits for a decision, and offers
/// the cell's history in their context menu.
///
///   m_marks = new FieldMarks(context, form, {{u"findingText"_s, field::Finding::text}, …});
///   m_marks->setRow(RowKind::Finding, finding.row);      // whenever the form shows another one
class FieldMarks final : public QObject {
    Q_OBJECT

public:
    /// The objectName of a widget of the form and the cell it shows.
    struct Field {
        QString name;
        FieldId cell;
    };
    /// Owned by `form`. Fields that are not in the form are left out.
    FieldMarks(AppContext& context, QWidget* form, const std::vector<Field>& fields);

    /// The row whose cells the fields of this kind show; null: none.
    void setRow(RowKind kind, RowId row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    bool showMenu(QWidget* field, const QPoint& at);

    AppContext& m_context;
    std::vector<ConflictCorner*> m_marks;
    std::map<RowKind, RowId> m_rows;
};

/// The cell shown by the field that has the focus; none where it is in no such field.
[[nodiscard]] std::optional<CellPlace> focusedCell();

} // namespace dkt::gui
