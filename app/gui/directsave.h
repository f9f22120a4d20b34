// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <filesystem>

/// X Direct Save: who drags says how a file is called that isn't made yet, and who is dropped on says where it is to be
/// made. On X11 alone. Thread: the window's.
namespace Litecopy::DirectSave {

/// What a drag offers, and where the name stands.
constexpr char format[] = "XdndDirectSave0";

[[nodiscard]] bool isPossible();
/// To be called once the drag has begun: the window that is dragged from is known only then.
void offer(const QString &fileName);
/// Where the target wants the file. Empty before it was asked, and where it is none on this computer.
[[nodiscard]] std::filesystem::path answer();

} // namespace Litecopy::DirectSave
