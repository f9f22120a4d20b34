// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/frozendatabase.h>

#include "job/frozenkeeper.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QList>
#include <QPointer>
#include <QThread>

#include <utility>

namespace Litecopy {

namespace {

constexpr std::chrono::milliseconds leaveTime{200};
constexpr std::chrono::milliseconds timeAtEnd{1000};

/// The threads that were left behind. The end of the process gives them a moment: after that, static objects are
/// destroyed while they may be in use. For the owner's thread alone.
class LeftThreads
{
public:
    ~LeftThreads()
    {
        const QDeadlineTimer end(timeAtEnd);
        for (const auto &thread : m_threads) {
            if (thread)
                thread->wait(end);
        }
    }

    void add(QThread *thread)
    {
        m_threads.removeIf([](const auto &left) { return left.isNull() || left->isFinished(); });
        m_threads.append(thread);
    }

private:
    QList<QPointer<QThread>> m_threads;
};

LeftThreads &leftThreads()
{
    static LeftThreads threads;
    return threads;
}

/// Bytes that programs may still take without the machine swapping; negative where the kernel doesn't say.
qint64 availableMemory()
{
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("MemAvailable:"))
            return line.mid(13).trimmed().split(' ').front().toLongLong() * 1024;
    }
    return -1;
}

/// Why the file is not loaded, for people; empty where it can be. Leaves half of the memory to other programs.
QString memoryObjection(const std::filesystem::path &file)
{
    std::error_code error;
    const auto size = qint64(std::filesystem::file_size(file, error));
    const qint64 available = availableMemory();
    if (error || available < 0 || size <= available / 2)
        return {};
    return QCoreApplication::translate("Litecopy",
                                       "The database is too large for the memory that is free now. Copy it to a file.");
}

} // namespace

void FrozenDatabase::Keeper::load(const std::filesystem::path &source, const std::shared_ptr<CopyControl> &control)
{
    CopyResult result;
    result.outcome = CopyOutcome::Failed;
    if (const QString objection = memoryObjection(source); !objection.isEmpty()) {
        Q_EMIT objected(objection);
        Q_EMIT ended(result, 0);
        return;
    }
    try {
        read(source, control);
    } catch (const std::exception &failure) {
        m_memory.reset();
        result.error = {ErrorCode::OutOfMemory, source, {}, 0, QString::fromLocal8Bit(failure.what())};
        Q_EMIT ended(result, 0);
    }
}

void FrozenDatabase::Keeper::read(const std::filesystem::path &source, const std::shared_ptr<CopyControl> &control)
{
    m_memory.emplace(Connection::openMemory());
    const CopyResult result = loadIntoMemory(source, *m_memory, *control,
                                             [this](const CopyProgress &progress) { Q_EMIT progressed(progress); });
    qint64 size = 0;
    if (result.isCopied())
        size = m_memory->queryInteger("PRAGMA page_count") * m_memory->queryInteger("PRAGMA page_size");
    else
        m_memory.reset();
    Q_EMIT ended(result, size);
}

void FrozenDatabase::Keeper::save(const CopyRequest &request, const std::shared_ptr<CopyControl> &control)
{
    const CopyResult result =
        saveCopy(*m_memory, request, *control, [this](const CopyProgress &progress) { Q_EMIT progressed(progress); });
    Q_EMIT ended(result, -1);
}

FrozenDatabase::FrozenDatabase(std::filesystem::path source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_thread(new QThread)
    , m_keeper(new Keeper)
{
    qRegisterMetaType<CopyProgress>();
    qRegisterMetaType<CopyResult>();
    m_keeper->moveToThread(m_thread);
    // The connection is closed on its own thread.
    connect(m_thread, &QThread::finished, m_keeper, &QObject::deleteLater);
    connect(m_keeper, &Keeper::progressed, this, [this](const CopyProgress &progress) {
        m_progress = progress;
        if (!m_begun.isValid() && progress.phase == CopyPhase::Copying)
            m_begun = QDateTime::currentDateTime();
        Q_EMIT changed();
    });
    connect(m_keeper, &Keeper::objected, this, [this](const QString &objection) { m_objection = objection; });
    connect(m_keeper, &Keeper::ended, this, [this](const CopyResult &result, qint64 size) {
        if (size >= 0)
            m_size = size;
        end(result);
    });
    m_thread->start();
    start(State::Loading);
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, source = m_source, control = m_control] { keeper->load(source, control); });
}

FrozenDatabase::~FrozenDatabase()
{
    m_control->cancel();
    // A thread that has ended is deleted by the event loop of the owner's.
    QObject::connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    m_thread->quit();
    if (isWorking() && m_thread->wait(QDeadlineTimer(leaveTime)))
        return;
    leftThreads().add(m_thread);
}

void FrozenDatabase::start(State state)
{
    m_state = state;
    m_control = std::make_shared<CopyControl>();
    m_progress = {};
    m_sinceCancel.invalidate();
    Q_EMIT changed();
}

void FrozenDatabase::save(const std::filesystem::path &copy, bool mayReplace)
{
    if (m_state != State::Frozen)
        return;
    CopyRequest request;
    request.source = m_source;
    request.origin = m_source;
    request.destination = copy;
    request.destinationMode = mayReplace ? DestinationMode::Replace : DestinationMode::NewFile;
    start(State::Saving);
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, request = std::move(request), control = m_control] {
        keeper->save(request, control);
    });
}

void FrozenDatabase::end(const CopyResult &result)
{
    if (m_state == State::Loading) {
        m_loaded = result;
        m_state = result.isCopied() ? State::Frozen : State::Failed;
        m_when = result.receipt.plan.pinned && m_begun.isValid() ? m_begun : QDateTime::currentDateTime();
    } else {
        m_ended = result;
        m_state = State::Frozen;
        if (result.isCopied())
            m_savedCopy = result.receipt.destination;
    }
    Q_EMIT changed();
}

void FrozenDatabase::cancel()
{
    if (!isWorking() || m_sinceCancel.isValid())
        return;
    m_control->cancel();
    m_sinceCancel.start();
    Q_EMIT changed();
}

} // namespace Litecopy
