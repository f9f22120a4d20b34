// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"

#include <litecopy/databaseinfo.h>
#include <litecopy/sourcestate.h>

#include <filesystem>
#include <memory>
#include <optional>

class QCheckBox;

namespace Litecopy {

class FactsLabel;
class Job;

/// Asks what becomes of a file that stands where the copy is to go: it is brought up to date, it stays and the copy
/// takes another name, or it is replaced; while programs use it, the copy can be put back into it. The file is looked
/// at away from the window's thread; until it is seen, nothing can be done to it.
class ConflictPanel : public Panel
{
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget *parent = nullptr);
    ~ConflictPanel() override;

    /// Without `mayUpdate`, the file is never brought up to date; without `mayPutBack`, nothing is put back into it.
    void ask(const std::filesystem::path &existing, bool mayUpdate, bool mayPutBack);
    /// What is known of the database, and what it says of itself; before or after the question.
    void setSource(const QString &facts, const std::optional<DatabaseInfo> &info);
    /// On what harms nothing; once the file is seen, on the better choice, unless a person has moved on.
    void takeFocus();

Q_SIGNALS:
    void otherNameAsked();
    void replaceAsked();
    void updateAsked(bool inPlace);
    /// The source is to be put back into the file, which programs use.
    void putBackAsked();
    void backAsked();
    /// It shows more or less than before.
    void changed();

private:
    /// What was seen of the file.
    struct Existing
    {
        SourceState state;
        DatabaseInfo info; ///< empty where it is not to be brought up to date anyway
        bool isAlone = false; ///< no log and no journal lies beside it
        bool sharesBlocks = false; ///< its drive can: then only changed pages are written anyway
    };

    void showExisting();
    void explainUpdate();
    void offerUpdate(bool canUpdate, bool isBetter);

    FactsLabel *m_existingFacts;
    FactsLabel *m_newFacts;
    QWidget *m_inPlaceRow; ///< not shown where the drive shares blocks
    QCheckBox *m_inPlace;
    QPushButton *m_update;
    QPushButton *m_otherName;
    QPushButton *m_replace; ///< not shown while programs use the file
    QPushButton *m_putBack; ///< in its place
    QPushButton *m_back;
    bool m_mayUpdate = false;
    bool m_mayPutBack = false;
    bool m_isBetter = false; ///< to bring it up to date is the better choice
    std::optional<DatabaseInfo> m_source;
    std::optional<Existing> m_existing;
    std::unique_ptr<Job> m_look;
};

} // namespace Litecopy
