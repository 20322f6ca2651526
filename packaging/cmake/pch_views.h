#pragma once

#include "pch_model.h"

#include <QtWidgets/QtWidgets>
