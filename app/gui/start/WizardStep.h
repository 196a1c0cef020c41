// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/start/WizardDraft.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace dkt::gui {

/// One step of the wizard: a form over its part of the draft.
class WizardStep : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    /// One or two sentences under the title.
    [[nodiscard]] virtual QString hint() const = 0;
    /// Shows what the draft says.
    virtual void load(const WizardDraft& draft) = 0;
    /// Puts what is typed into the draft.
    virtual void store(WizardDraft& draft) const = 0;
    /// The step is shown now; other steps may have changed the draft.
    virtual void entered(const WizardDraft&) {}
    /// What keeps the dossier from being made, as a sentence; empty when nothing does.
    [[nodiscard]] virtual QString problem() const { return {}; }
    /// Something of this step is filled in: the list of steps marks it.
    [[nodiscard]] virtual bool isFilled() const = 0;

signals:
    void edited();

protected:
    /// A form of labels above their fields.
    [[nodiscard]] static QFormLayout* makeForm();
    /// A line of text, its label and its name.
    QLineEdit* addLine(QFormLayout* form, const QString& label, const QString& name);
    /// A label with the field as its buddy.
    void addField(QFormLayout* form, const QString& label, QWidget* field, const QString& name);
};

} // namespace dkt::gui
