// Asks a stop token once in a while: often enough for an answer within milliseconds, too seldom to be felt in a tight loop.
#pragma once

#include <cstddef>
#include <stop_token>

namespace nongjang {

class StopCheck
{
public:
    explicit StopCheck(const std::stop_token &stop)
        : m_stop(stop)
    {}
    /// Called once per turn of a loop. True: it is to end.
    [[nodiscard]] bool isTime() { return ++m_turns % turns == 0 && m_stop.stop_requested(); }

private:
    static constexpr std::size_t turns = 32768;
    const std::stop_token &m_stop;
    std::size_t m_turns = 0;
};

} // namespace nongjang
