#include "views/widgets/plain_button.h"

#include <QPushButton>

namespace nongjang {

QPushButton *plainButton(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setAccessibleName(text);
    made->setAutoDefault(false);
    return made;
}

} // namespace nongjang
