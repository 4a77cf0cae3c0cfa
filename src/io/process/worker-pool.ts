import { Worker } from 'node:worker_threads';

/** Threads that work on tasks side by side. */
export interface WorkerPool<Task, Answer> {
  /** The answer to a task. Rejects when the thread dies over it; the next tasks go to another. */
  run(task: Task): Promise<Answer>;
  /** Ends the threads; tasks that are still open are rejected. */
  close(): Promise<void>;
}

/** What a pool runs, and in how many threads. */
export interface PoolOptions {
  /** Absolute path of the script that each thread runs. It answers every message with one, in their order. */
  readonly script: string;
  /** What each thread finds as its `workerData`. */
  readonly data: unknown;
  /** Most threads. They are started when there is work for them. */
  readonly size: number;
}

interface Job<Task, Answer> {
  readonly task: Task;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

interface Member<Task, Answer> {
  readonly worker: Worker;
  /** What was sent and is not answered yet, in order. */
  readonly jobs: Job<Task, Answer>[];
}

/** Tasks that a thread has at once: the one it works on, and the next, so that it need not wait for it. */
const DEPTH = 2;

/** Room for young objects: with what V8 gives unasked, a thread takes 20 MB more and is no faster. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/** Opens a pool without a thread; the first task starts one. */
export function openWorkerPool<Task, Answer>({ script, data, size }: PoolOptions): WorkerPool<Task, Answer> {
  const queue: Job<Task, Answer>[] = [];
  const members = new Set<Member<Task, Answer>>();

  const start = (): Member<Task, Answer> => {
    const member: Member<Task, Answer> = { worker: new Worker(script, { workerData: data, resourceLimits }), jobs: [] };
    members.add(member);
    let cause = new Error('a worker thread ended before its time');
    member.worker.on('message', (answer: Answer) => {
      member.jobs.shift()?.resolve(answer);
      distribute();
    });
    member.worker.on('error', (error) => {
      cause = error instanceof Error ? error : new Error(String(error));
    });
    member.worker.on('exit', () => {
      members.delete(member);
      // The first task was at work when the thread died; the others had not begun.
      const [broken, ...waiting] = member.jobs;
      broken?.reject(cause);
      queue.unshift(...waiting);
      distribute();
    });
    return member;
  };

  const freest = (): Member<Task, Answer> => {
    const [least] = [...members].sort((a, b) => a.jobs.length - b.jobs.length);
    const mayGrow = least === undefined || (least.jobs.length > 0 && members.size < size);
    return mayGrow ? start() : least;
  };

  const distribute = (): void => {
    while (queue.length > 0) {
      const { jobs, worker } = freest();
      if (jobs.length >= DEPTH) return;
      const job = queue.shift()!;
      jobs.push(job);
      worker.postMessage(job.task);
    }
  };

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        queue.push({ task, resolve, reject });
        distribute();
      }),
    async close() {
      const open = [...queue.splice(0), ...[...members].flatMap(({ jobs }) => jobs.splice(0))];
      for (const { reject } of open) reject(new Error('the worker threads were ended'));
      await Promise.all([...members].map(({ worker }) => worker.terminate()));
    },
  };
}
