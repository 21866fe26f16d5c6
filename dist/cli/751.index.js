export const id = 751;
export const ids = [751];
export const modules = {

/***/ 9751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completion: () => (/* binding */ completion)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1611);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8278);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(319);






// build/cli/completion.js
/** Prints a completion script for a shell, made of the declaration that the help is made of. */
const completion = async (words) => {
	const { operands, options } = (0,_print_js__WEBPACK_IMPORTED_MODULE_2__.s)(words, _commands_js__WEBPACK_IMPORTED_MODULE_3__.r);
	const [shell = "", ...others] = operands;
	if (!isShell(shell) || others.length > 0) {
		const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__.t)(shell, Object.keys(shells));
		const hint = meant === null ? "expected one of powershell, bash, zsh, fish" : `did you mean ${meant}?`;
		if (operands.length === 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`name the shell; ${hint}`);
		throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`no completion for ${operands.map(_select_js__WEBPACK_IMPORTED_MODULE_1__.dt).join(" ")}; ${hint}`);
	}
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_2__.r)(options.output, []);
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_2__.n)(completionFor(shell), options.output);
	return 0;
};
const completionFor = (shell) => shells[shell](wordsOf());
/** Name under which the package installs the command. */
const NAME = "pool-leak-check";
const wordsOf = () => Object.entries(_commands_js__WEBPACK_IMPORTED_MODULE_3__.n).map(([name, { usage, groups }]) => ({
	name,
	about: firstSentence(usage[0]?.[1] ?? ""),
	operands: name === "completion" ? Object.keys(shells) : [],
	options: [...Object.values(groups).flatMap((settings) => Object.entries(settings).map(([key, value]) => optionOf(key, value))), {
		name: "--help",
		about: "Lists the options",
		isFlag: true,
		values: []
	}]
}));
const optionOf = (name, { kind, about }) => ({
	name: `--${name}`,
	about: firstSentence(about.replace(/^`true`: /, "")),
	isFlag: kind.placeholder === "",
	values: kind.placeholder.includes("|") ? kind.placeholder.split("|") : []
});
/** No sign of it means anything to a shell. */
const firstSentence = (text) => (/^.*?(?=[.:;(] ?|$)/.exec(text)?.[0] ?? text).replaceAll(/[^\w ,/-]/g, "").trim();
const bash = (all) => `# bash completion for ${NAME}. Source it from ~/.bashrc.
_pool_leak_check() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command=check
  # Bash takes --name=value for three words.
  if [[ $word == = ]]; then word=
  elif [[ $before == = ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  case "\${COMP_WORDS[1]}" in ${named(all).join("|")}) command="\${COMP_WORDS[1]}" ;; esac
  local options= values= operands=
  case "$command" in
${all.map(({ name, options, operands }) => `    ${name}) options='${options.map((option) => option.name).join(" ")}'; operands='${operands.join(" ")}' ;;\n`).join("")}  esac
  case "$command $before" in
${all.flatMap(({ name, options }) => options.filter(({ values }) => values.length > 0).map((option) => `    '${name} ${option.name}') values='${option.values.join(" ")}' ;;\n`)).join("")}  esac
  if [[ -n $values ]]; then COMPREPLY=($(compgen -W "$values" -- "$word"))
  elif [[ $word == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$word"))
  else
    [[ $COMP_CWORD == 1 ]] && operands='${named(all).join(" ")}'
    local IFS=$'\\n'
    COMPREPLY=($(IFS=' '; compgen -W "$operands" -- "$word") $(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _pool_leak_check ${NAME}
`;
const zsh = (all) => `#compdef ${NAME}
# zsh completion for ${NAME}. Put it into a folder of $fpath as _${NAME}, or source it after compinit.
_pool_leak_check() {
  local command=check
  case $words[2] in ${named(all).join("|")}) command=$words[2] ;; esac
  if (( CURRENT == 2 )) && [[ $PREFIX != -* ]]; then
    local -a names=(${all.map(({ name, about }) => `'${name}:${about}'`).join(" ")})
    _describe command names
    _files
    return
  fi
  case $command in
${all.map(zshCommand).join("")}  esac
}
# A file of $fpath runs when the first word is completed, and completes it.
if [[ $funcstack[1] == _${NAME} ]]; then _pool_leak_check "$@"; else compdef _pool_leak_check ${NAME}; fi
`;
const zshCommand = ({ name, options, operands }) => {
	const said = options.map(({ name: option, about, isFlag, values }) => {
		const value = values.length > 0 ? `:value:(${values.join(" ")})` : ":value:_files";
		return `      '${isFlag ? option : `*${option}=`}[${about}]${isFlag ? "" : value}' \\\n`;
	});
	const rest = operands.length > 0 ? `'*:word:(${operands.join(" ")})'` : `'*:file:_files'`;
	return `    ${name}) _arguments -S \\\n${said.join("")}      ${rest} ;;\n`;
};
const fish = (all) => {
	const lines = all.flatMap(({ name, about, options, operands }) => {
		const others = named(all).filter((other) => other !== "check");
		const is = name === "check" ? `not __fish_seen_subcommand_from ${others.join(" ")}` : `__fish_seen_subcommand_from ${name}`;
		return [
			`complete -c ${NAME} -n '__fish_is_first_token' -a ${name} -d '${about}'`,
			...options.map((option) => `complete -c ${NAME} -n '${is}' ${fishOption(option)} -d '${option.about}'`),
			...operands.length === 0 ? [] : [`complete -c ${NAME} -n '${is}' -f -a '${operands.join(" ")}'`]
		];
	});
	return `# fish completion for ${NAME}. Put it into ~/.config/fish/completions/${NAME}.fish.\n${lines.join("\n")}\n`;
};
const fishOption = ({ name, isFlag, values }) => {
	const long = `-l ${name.slice(2)}`;
	if (isFlag) return long;
	return values.length > 0 ? `${long} -x -a '${values.join(" ")}'` : `${long} -r -F`;
};
const powershell = (all) => `# PowerShell completion for ${NAME}. Dot-source it from $PROFILE.
Register-ArgumentCompleter -Native -CommandName ${NAME} -ScriptBlock {
  param($word, $ast, $cursor)
  $options = @{
${all.map(({ name, options }) => `    '${name}' = @(${quoted(options.map((option) => option.name))})\n`).join("")}  }
  $values = @{
${all.flatMap(({ name, options, operands }) => [...operands.length > 0 ? [`    '${name} ${name}' = @(${quoted(operands)})\n`] : [], ...options.filter(({ values }) => values.length > 0).map((option) => `    '${name} ${option.name}' = @(${quoted(option.values)})\n`)]).join("")}  }
  $said = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { "$_" })
  $command = if ($said.Count -gt 1 -and $options.ContainsKey($said[1])) { $said[1] } else { 'check' }
  $known = $values["$command $($said[-1])"]
  if (-not $known) {
    if ($word.StartsWith('-')) { $known = $options[$command] }
    elseif ($said.Count -le 1) { $known = @(${quoted(named(all))}) }
  }
  # Nothing is said where none fits: PowerShell then completes files.
  $known | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
const named = (all) => all.map(({ name }) => name);
const quoted = (words) => words.map((word) => `'${word}'`).join(", ");
const shells = {
	powershell,
	bash,
	zsh,
	fish
};
const isShell = (word) => Object.hasOwn(shells, word);



/***/ })

};
