package fr.chapeau.frontmatter;

import java.util.List;
import java.util.Random;

/// Front matters as nobody should write them, but libyaml reads them; `→` is a tab.
final class HostileFiles {
    private static final List<String> YAML =
            List.of(
                    // Indentation of all widths.
                    "a:\n b:\n     c: 1\n     d:\n          - x\n          - e: 2\n            f: 3\nz: 1\n",
                    "a:\n     - x\n     -    k: 1\n          l: 2\n     - - y\n       -   w\nz: 1\n",
                    "  a: 1\n  b:\n  - x\n  c: 2\n",
                    "a:\n-\n   k: 1\n   l: 2\n-\n\n   m: 3\nz: 1\n",
                    "a:\n- - - x\n    - w\n  - v\n- k:\n  - l:\n    - m: 1\n",
                    // Comments wherever they may stand.
                    "# 1\na: # 2\n  # 3\n  - x # 4\n  # 5\n\n    # 6\n  - # 7\n    k: 1 # 8\n  # 9\n    # 10\n    l: 2\n# 11\nb: |# 12\n",
                    "a: [ # 1\n  x, # 2\n  # 3\n  y # 4\n  ] # 5\nb: { # 6\n  k: 1, # 7\n  l: 2 # 8\n  }\n",
                    "a: 'x' #1\nb: \"w\" # 2\nc: > # 3\n  v\n # 4\n# 5\nd: 1\n",
                    "a: x\n# 1\n\n# 2\n\n",
                    "a:\n  # 1\nb:\n  # 2\n  - x\n  # 3\nc:\n# 4\n",
                    // Keys and values of several kinds.
                    "? a\n: 1\n? b\nc: 2\n? |\n  d\n: - x\n",
                    "? [a, b]\n: 1\nc: 2\nd:\n  ? e\n  : 3\n  f: 4\n",
                    "a: x\n  w\n\n  v\n # 1\nb: 'x\n  w\n\n  v'\nc: \"x \\\n  w\\n\n  v\"\nd: 1\n",
                    "a   :   x   \n'b'   :    'w'   \n\"c\":   \"v\"\t\nd :\n",
                    "\"a b\": 1\n'c: d': 2\n'e''f': 3\n\"g\\nh\": 4\ni j: 5\n\"\": 6\n",
                    "a: {b, c: , d: {}, e: []}\nf: [a: 1, {b: 2}, [c], 'd': 3]\n",
                    "a: [b: 1, c: , ? d : 2, ? e, [f: {g: [h: 1]}], 'i': 3, \"j\":4, {k: 1}: 2]\nl: 1\n",
                    "a: [ # 1\n  b: 1, # 2\n  c: , # 3\n  <<: {d: 1},\n  e: !t 2, f: &x 3, *x : 4\n  ]\ng: [h :\n 1, ]\n",
                    "? a\n? b # c: d\n\n",
                    "a: {\"b\":1, 'c':[2,3], d: x y}\ne: [\"x\",'w',v]\n",
                    "a: [\n]\nb: {\n}\nc: [x,\n]\nd: {k: 1,\n}\n",
                    // Blocks.
                    "a: |2\n    x\n   w\nb: >1-\n  v\n u\nc: |+\n\n\n  x\n\n\nd: |\n\n\ne: >-\n\nf: 1\n",
                    "a: |\n  ---\n  # no comment\n  ...\n  b: 1\n\nb: 2\n",
                    "a:\n- |\n x\n- >+\n  w\n\n- k: |-\n    v\n   # 1\n  l: 2\n",
                    "a: >\n  x\n    w\n   v\n\n\n  u\nb: 1\n",
                    "a: |\r\n  x\r\n\r\n  w\r\nb:\r\n- x\r\n-\r\nc: 'x\r\n\r\n  w'\r\n",
                    // Breaks and blanks that only some readers know.
                    "a: x\u00a0w\nb: \"x\u2028w\"\nc: 'x\u0085w'\nd: 😀\u00a0\ne: 1\n",
                    "a: \u3000x\nb: x\u200b\nc:\u00a0w: 1\nd: \uFEFFv\n",
                    "a: [→x,→w→]→# 1\nb:→v→\nc: {→k:→1→}\n",
                    "a: x \t \nb: \t\nc:\n- x \t\n- \n",
                    // What is never rewritten, beside what may be.
                    "a: &a x\nb: *a\nc: &c\n- 1\n- *a\nd: !!str 2\ne: 1\nf: [*a, x]\n",
                    "a: &a {k: 1}\nb:\n  <<: *a\n  l: 2\nc: [*a, {<<: *a}]\nd: &d\ne: !t\nf: 1\n",
                    "a: 1\na: 2\nb: {k: 1, k: 2, l: 3}\nc: 1\n",
                    "a: - x\n",
                    "%x: 1\n",
                    "a: 'x\n---\nw'\n",
                    "-\n- x\n",
                    "x\n",
                    "a: 1\n b: 2\n");

    private HostileFiles() {}

    static List<String> all() {
        return YAML.stream().map(HostileFiles::file).toList();
    }

    static String any(Random random) {
        return file(YAML.get(random.nextInt(YAML.size())));
    }

    private static String file(String yaml) {
        String newline = yaml.contains("\r\n") ? "\r\n" : "\n";
        return "---" + newline + yaml.replace('→', '\t') + "---" + newline + "Body" + newline;
    }
}
