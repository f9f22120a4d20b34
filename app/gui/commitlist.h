// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/databaselog.h>

#include <QAbstractTableModel>
#include <QTreeView>

#include <memory>

namespace Litecopy {

/// The commits of a log, a row each; the first is the state that the log was started in. However many there are, only
/// those in sight are put into words.
class CommitModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Null for none.
    void setLog(std::shared_ptr<const DatabaseLog> log);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const DatabaseLog> m_log;
};

/// A list of them, of which one is chosen.
class CommitList : public QTreeView
{
    Q_OBJECT

public:
    explicit CommitList(QWidget *parent = nullptr);

    /// Null for none. Chooses the last one, without `commitChosen()`.
    void setLog(const std::shared_ptr<const DatabaseLog> &log);
    /// Brings it in sight, without `commitChosen()`.
    void choose(quint32 commit);
    /// All rows by tabs, with a head line: for a spreadsheet.
    [[nodiscard]] QString toText() const;

Q_SIGNALS:
    /// By a person.
    void commitChosen(quint32 commit);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString rowAsText(int row) const;
    void fitColumns();
    void fitLast();

    CommitModel *m_model;
    bool m_isSetting = false;
};

} // namespace Litecopy
