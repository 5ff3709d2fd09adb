/** Asks the service. Every failure becomes a Fault that says what happened and what to try. */
const BASE = 'api/v1';

export class Fault extends Error {
  constructor(status, problem) {
    super(problem.detail || problem.title || 'Portolan did not answer.');
    this.status = status;
    this.problem = problem;
  }
}

/** The address of an answer: a path and its parameters; those without a value are left out. */
export function address(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') query.append(name, one);
    }
  }
  const text = query.toString();
  return `${BASE}${path}${text ? `?${text}` : ''}`;
}

export async function ask(path, parameters, signal) {
  let response;
  try {
    response = await fetch(address(path, parameters), { signal, headers: { Accept: 'application/json, application/geo+json, application/problem+json' } });
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    throw new Fault(0, { title: 'Portolan cannot be reached.', detail: 'Portolan cannot be reached. Is it running? Start it with mvn spring-boot:run, then ask again.' });
  }
  if (!response.ok) {
    const problem = await response.json().catch(() => ({ title: `Portolan answered ${response.status}.` }));
    problem.retryAfter = response.headers.get('Retry-After');
    throw new Fault(response.status, problem);
  }
  return response.json();
}
