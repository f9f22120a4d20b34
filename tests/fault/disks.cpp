// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "disks.h"

#include "support/databasebuilder.h"
#include "support/filesystems.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <linux/btrfs.h>
#include <linux/loop.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace Litecopy::Test {

namespace fs = std::filesystem;

namespace {

constexpr char ampleRoom[] = "size=64m,nr_inodes=10000";

void require(bool fine, const char *what)
{
    if (!fine)
        throw std::system_error(errno, std::generic_category(), what);
}

fs::path memoryFolder()
{
    return fs::is_directory("/dev/shm") ? fs::path("/dev/shm") : fs::path();
}

} // namespace

MemoryDisk::MemoryDisk(fs::path folder)
    : m_folder(std::move(folder))
{
    // One that begins without a limit is never given one.
    require(::mount("litecopy-test", m_folder.c_str(), "tmpfs", 0, ampleRoom) == 0, "mounting a tmpfs");
}

MemoryDisk::~MemoryDisk()
{
    ::umount2(m_folder.c_str(), MNT_DETACH);
}

void MemoryDisk::change(const QByteArray &options)
{
    require(::mount(nullptr, m_folder.c_str(), nullptr, MS_REMOUNT, options.constData()) == 0, "resizing a tmpfs");
}

void MemoryDisk::leaveAll()
{
    change(ampleRoom);
}

void MemoryDisk::leavePages(long count)
{
    struct statfs system = {};
    require(::statfs(m_folder.c_str(), &system) == 0, "looking at a tmpfs");
    const auto pages = qint64(system.f_blocks - system.f_bfree) + count;
    // A size of 0 would stand for no limit.
    change("size=" + QByteArray::number(std::max<qint64>(pages, 1) * system.f_bsize));
}

void MemoryDisk::leaveFiles(long count)
{
    struct statfs system = {};
    require(::statfs(m_folder.c_str(), &system) == 0, "looking at a tmpfs");
    change("nr_inodes=" + QByteArray::number(qint64(system.f_files - system.f_ffree) + count));
}

ImageDisk::ImageDisk(fs::path folder, const QByteArray &type, qint64 size, const QStringList &make)
    : m_folder(std::move(folder))
    , m_type(type)
    , m_place(memoryFolder())
    , m_trouble(prepare(size, make))
{
}

ImageDisk::~ImageDisk()
{
    if (m_isMounted)
        ::umount2(m_folder.c_str(), MNT_DETACH);
    if (m_loop >= 0)
        ::close(m_loop); // lets go of the image by itself
}

QString ImageDisk::prepare(qint64 size, const QStringList &make)
{
    const fs::path image = m_place / "image";
    writeFile(image, {});
    fs::resize_file(image, std::uintmax_t(size));
    const QString made =
        runSystemProgram(make.front(), make.mid(1) + QStringList{QString::fromStdString(image.native())});
    if (!made.isEmpty())
        return made;
    m_fresh = readFile(image);

    const int control = ::open("/dev/loop-control", O_RDWR | O_CLOEXEC);
    if (control < 0)
        return u"there are no loop devices"_qs;
    const int number = ::ioctl(control, LOOP_CTL_GET_FREE);
    ::close(control);
    m_device = "/dev/loop" + QByteArray::number(number);
    m_loop = ::open(m_device.constData(), O_RDWR | O_CLOEXEC);
    loop_config config = {};
    const int file = ::open(image.c_str(), O_RDWR | O_CLOEXEC);
    config.fd = static_cast<unsigned>(file);
    config.info.lo_flags = LO_FLAGS_AUTOCLEAR;
    const bool attached = m_loop >= 0 && ::ioctl(m_loop, LOOP_CONFIGURE, &config) == 0;
    ::close(file);
    if (!attached)
        return u"a loop device is not granted"_qs;
    if (::mount(m_device.constData(), m_folder.c_str(), m_type.constData(), 0, nullptr) != 0)
        return u"this system does not mount "_qs + QString::fromLatin1(m_type);
    m_isMounted = true;
    return {};
}

void ImageDisk::mount()
{
    require(::mount(m_device.constData(), m_folder.c_str(), m_type.constData(), 0, nullptr) == 0, "mounting an image");
    m_isMounted = true;
}

void ImageDisk::unmount()
{
    require(::umount2(m_folder.c_str(), 0) == 0, "unmounting an image");
    m_isMounted = false;
}

void ImageDisk::renew()
{
    if (m_isMounted)
        unmount();
    const ssize_t wrote = ::syscall(SYS_pwrite64, m_loop, m_fresh.constData(), m_fresh.size(), 0L);
    require(wrote == m_fresh.size() && ::syscall(SYS_fsync, m_loop) == 0, "writing an image");
    mount();
}

bool ImageDisk::makeReadOnly() noexcept
{
    return ::mount(nullptr, m_folder.c_str(), nullptr, MS_REMOUNT, "abort") == 0;
}

void ImageDisk::sync()
{
    const int folder = ::open(m_folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    require(folder >= 0 && ::syncfs(folder) == 0, "syncing an image");
    ::close(folder);
}

bool ImageDisk::mountAlso(const fs::path &folder, const char *options) const
{
    return ::mount(m_device.constData(), folder.c_str(), m_type.constData(), 0, options) == 0;
}

QuotaDisk::QuotaDisk(fs::path folder)
    : m_folder(std::move(folder))
    , m_disk(m_whole.path(), "btrfs", qint64(128) << 20, {u"mkfs.btrfs"_qs, u"-q"_qs})
    , m_trouble(m_disk.trouble().isEmpty() ? prepare() : m_disk.trouble())
{
}

QuotaDisk::~QuotaDisk()
{
    ::umount2(m_folder.c_str(), MNT_DETACH);
    if (m_top >= 0)
        ::close(m_top);
}

QString QuotaDisk::prepare()
{
    m_top = ::open(m_whole.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    btrfs_ioctl_quota_ctl_args quota = {};
    quota.cmd = BTRFS_QUOTA_CTL_ENABLE;
    btrfs_ioctl_vol_args volume = {};
    volume.name[0] = 'q';
    if (::ioctl(m_top, BTRFS_IOC_QUOTA_CTL, &quota) != 0 || ::ioctl(m_top, BTRFS_IOC_SUBVOL_CREATE, &volume) != 0)
        return u"no quota is granted"_qs;
    return m_disk.mountAlso(m_folder, "subvol=q") ? QString() : u"a subvolume is not mounted"_qs;
}

void QuotaDisk::limit(qint64 bytes)
{
    m_disk.sync();
    btrfs_ioctl_qgroup_limit_args limits = {};
    limits.qgroupid = 256; // the first subvolume
    limits.lim.flags = BTRFS_QGROUP_LIMIT_MAX_RFER;
    limits.lim.max_rfer = bytes < 0 ? ~std::uint64_t(0) : std::uint64_t(bytes);
    // Asked for from outside of what is limited: within, nothing can be changed any more.
    require(::ioctl(m_top, BTRFS_IOC_QGROUP_LIMIT, &limits) == 0, "limiting a subvolume");
}

} // namespace Litecopy::Test
