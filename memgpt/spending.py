"""What a session costs, and the limit on it."""

from memgpt.errors import CostLimitReached
from memgpt.ports import LLM
from memgpt.types import Usage


class Spending:
    """Sums up usage; ``limit`` is in dollars, ``total.cost`` is None once the price of a request was not known."""

    def __init__(self, limit: float | None = None) -> None:
        self.limit = limit
        self.total = Usage(cost=0.0)

    def add(self, usage: Usage) -> None:
        """Counts one request; one that nobody counted is none."""
        if usage == Usage():
            return
        known = self.total.cost is not None and usage.cost is not None
        self.total = Usage(
            self.total.prompt_tokens + usage.prompt_tokens,
            self.total.cached_tokens + usage.cached_tokens,
            self.total.completion_tokens + usage.completion_tokens,
            (self.total.cost or 0) + (usage.cost or 0) if known else None,
        )

    def check(self, llm: LLM, prompt_tokens: int, reply_tokens: int) -> None:
        """Raises CostLimitReached if a request of that size could pass the limit, or if its price is not known."""
        if self.limit is None:
            return
        price = llm.price
        if price is None or self.total.cost is None:
            raise CostLimitReached(
                f"The price of {llm.model} is not known, so --max-cost can not be kept.",
                "Start without --max-cost, or with a model whose price is known.",
            )
        if self.total.cost + price.of(prompt_tokens, 0, reply_tokens) > self.limit:
            raise CostLimitReached(
                f"The next call could pass the limit of ${self.limit:g}; ${self.total.cost:.4f} are spent.",
                "Nothing is lost: start again with a higher --max-cost, then /retry sends the message.",
            )
