#pragma once

#include "pch_views.h"

#include <QSignalSpy>
#include <QTest>
