const SECRET = /pass(word|wd|phrase)?$|secret|token|apikey|api[_-]key|credential/i;

/** Whether an option is secret by its name; those of interfaces are not known before their schema is. */
export const isSecretName = (name: string): boolean => SECRET.test(name);
