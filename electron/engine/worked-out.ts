/** Keeps the last few answers to questions, as long as nothing has changed that they were worked out from. */
export interface WorkedOut<Question, Answer> {
  ask(question: Question): Answer
}

/** `revision` tells the state of what answers are worked out from; questions are compared by their JSON. */
export function keepAnswers<Question, Answer>(
  kept: number,
  revision: () => unknown,
  workOut: (question: Question) => Answer,
): WorkedOut<Question, Answer> {
  const answers = new Map<string, Answer>()
  let of = revision()
  return {
    ask: (question) => {
      if (of !== revision()) {
        answers.clear()
        of = revision()
      }
      const key = JSON.stringify(question)
      const answer = answers.has(key) ? answers.get(key)! : workOut(question)
      // The one asked last is forgotten last.
      answers.delete(key)
      answers.set(key, answer)
      if (answers.size > kept) answers.delete(answers.keys().next().value!)
      return answer
    },
  }
}
