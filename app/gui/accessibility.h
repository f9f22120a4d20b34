// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

namespace Litecopy {

/// From now on screen readers hear label and value of combo boxes, the names of tab lists, and the map of the pages as
/// a graphic with a description. Qt tells the value of a combo box in place of its label, and the current tab in place
/// of the list's name. Call it on the window's thread, once there is an application; later calls do nothing.
void describeToScreenReaders();

} // namespace Litecopy
