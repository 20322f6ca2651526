#pragma once

#include "pch_model.h"

#include <QTest>
