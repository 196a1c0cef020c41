// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace dkt::gui {

/// A list or tree of the page. Leaves digits to the page: they are the outcomes' keys, not a search in the
/// list. Needs little room and takes what there is.
class ItemTree final : public QTreeView {
    Q_OBJECT

public:
    explicit ItemTree(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitIcons();
};

} // namespace dkt::gui
