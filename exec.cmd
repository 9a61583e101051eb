@rem Windows has no exec, with which the scripts of package.json begin (scripts/run.mjs says why): here it just runs the command.
@%*
