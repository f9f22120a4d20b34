// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/portalpath.h>

#include <QByteArray>
#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>

namespace Litecopy {

class Job;

/// What a path below a document portal names there, and what lies below that; pure. Empty for any other path.
struct PortalDocument
{
    QString id;
    std::filesystem::path below; ///< of a folder's document; empty for the document itself

    [[nodiscard]] static PortalDocument of(const std::filesystem::path &shown);
};

/// Finds out what a path that a document portal shows is called outside: by the file's attribute, and where that says
/// nothing, by asking the portal over D-Bus (org.freedesktop.portal.Documents). Nothing waits for either.
class PortalDocuments : public QObject
{
public:
    /// Called at most once, when the file outside is known, is there and is the same; not for any other.
    using Tell = std::function<void(const std::filesystem::path &outside)>;

    explicit PortalDocuments(QObject *parent = nullptr);
    ~PortalDocuments() override;

    /// Ends the question before. Does nothing for a path that no portal shows.
    void ask(const std::filesystem::path &shown, const Tell &tell);

private:
    void look(const std::filesystem::path &told);
    void askPortal();
    void callPortal(QDBusConnection bus, const QString &method, const PortalDocument &document);
    void useAnswer(const QByteArray &path, const std::filesystem::path &below);

    std::filesystem::path m_shown;
    Tell m_tell;
    std::unique_ptr<Job> m_look;
    std::unique_ptr<QObject> m_question; ///< goes with its question: an answer to an earlier one comes too late
};

} // namespace Litecopy
