#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace nongjang {

enum class ErrorCode {
    InvalidValue,
    FileRead,
    FileWrite,
    FileTooLarge,
    SyntaxError,
    FormatTooNew,
    FormatInvalid,
    UnknownReference,
    Locked
};

/// A failure a caller can act on. `message` is for people: what happened, where, what to do.
struct Error
{
    ErrorCode code = ErrorCode::InvalidValue;
    QString message;
};

struct Failure
{
    Error error;
};

[[nodiscard]] inline Failure fail(ErrorCode code, QString message)
{
    return Failure{Error{code, std::move(message)}};
}

/// std::expected-shaped; to be replaced by it when the compiler baseline has it.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT: implicit on purpose, as std::expected
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(Failure failure) // NOLINT
        : m_state(std::in_place_index<1>, std::move(failure.error))
    {}

    [[nodiscard]] bool hasValue() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return hasValue(); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Result of something done for its effect.
struct Done
{};
using Outcome = Result<Done>;

} // namespace nongjang
