/** Why a command is set aside that an interface left unfinished: nobody knows what became of it. */
export const NOT_FINISHED = 'command not finished by an interface within commandtimeout';
