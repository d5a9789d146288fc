/** Commands of mathematics that print a sign: `\alpha`, `\leq`. */
export const mathSigns: ReadonlyMap<string, string> = new Map(
  (
    "alpha α|beta β|gamma γ|delta δ|epsilon ϵ|varepsilon ε|zeta ζ|eta η|theta θ|vartheta ϑ|iota ι|kappa κ|lambda λ|mu μ|nu ν|xi ξ|omicron ο|" +
    "pi π|varpi ϖ|rho ρ|varrho ϱ|sigma σ|varsigma ς|tau τ|upsilon υ|phi ϕ|varphi φ|chi χ|psi ψ|omega ω|" +
    "Gamma Γ|Delta Δ|Theta Θ|Lambda Λ|Xi Ξ|Pi Π|Sigma Σ|Upsilon Υ|Phi Φ|Psi Ψ|Omega Ω|" +
    "textalpha α|textbeta β|textgamma γ|textdelta δ|textepsilon ε|textkappa κ|textlambda λ|textpi π|textsigma σ|textomega ω|textchi χ|" +
    "times ×|div ÷|pm ±|mp ∓|cdot ·|ast ∗|star ⋆|circ ∘|bullet •|oplus ⊕|ominus ⊖|otimes ⊗|odot ⊙|dagger †|ddagger ‡|" +
    "leq ≤|le ≤|leqslant ⩽|geq ≥|ge ≥|geqslant ⩾|neq ≠|ne ≠|ll ≪|gg ≫|lt <|gt >|approx ≈|sim ∼|simeq ≃|cong ≅|equiv ≡|propto ∝|" +
    "prec ≺|succ ≻|lesssim ≲|gtrsim ≳|asymp ≍|doteq ≐|models ⊨|vdash ⊢|perp ⊥|mid ∣|parallel ∥|" +
    "in ∈|notin ∉|ni ∋|subset ⊂|subseteq ⊆|supset ⊃|supseteq ⊇|cup ∪|cap ∩|setminus ∖|emptyset ∅|varnothing ∅|" +
    "forall ∀|exists ∃|neg ¬|lnot ¬|land ∧|wedge ∧|lor ∨|vee ∨|to →|rightarrow →|longrightarrow ⟶|leftarrow ←|gets ←|leftrightarrow ↔|" +
    "uparrow ↑|downarrow ↓|updownarrow ↕|Rightarrow ⇒|Leftarrow ⇐|Leftrightarrow ⇔|implies ⟹|iff ⟺|mapsto ↦|rightleftharpoons ⇌|" +
    "infty ∞|partial ∂|nabla ∇|sum ∑|prod ∏|int ∫|oint ∮|sqrt √|surd √|prime ′|hbar ℏ|ell ℓ|Re ℜ|Im ℑ|aleph ℵ|wp ℘|" +
    "angle ∠|triangle △|square □|Box □|diamond ⋄|Diamond ◇|clubsuit ♣|diamondsuit ♢|heartsuit ♡|spadesuit ♠|flat ♭|natural ♮|sharp ♯|" +
    "cdots ⋯|vdots ⋮|ddots ⋱|dotsc …|dotsb ⋯|langle ⟨|rangle ⟩|lfloor ⌊|rfloor ⌋|lceil ⌈|rceil ⌉|lvert ∣|rvert ∣|vert ∣|Vert ‖|checkmark ✓|varkappa ϰ|greaterequivlnt ≳|iint ∬|iiint ∭|coprod ∐|bigcup ⋃|bigcap ⋂|bigoplus ⨁|bigotimes ⨂|bigvee ⋁|bigwedge ⋀|dashv ⊣|top ⊤|bot ⊥|subsetneq ⊊|rightharpoonup ⇀|hookrightarrow ↪|leadsto ⇝"
  )
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** Accents of mathematics, set on what follows: `\hat{x}`. */
export const mathAccents: ReadonlyMap<string, string> = new Map(
  Object.entries({
    acute: "\u0301",
    grave: "\u0300",
    hat: "\u0302",
    widehat: "\u0302",
    tilde: "\u0303",
    widetilde: "\u0303",
    bar: "\u0304",
    overline: "\u0305",
    vec: "\u20d7",
    dot: "\u0307",
    ddot: "\u0308",
    check: "\u030c",
    breve: "\u0306",
    mathring: "\u030a",
    textcommabelow: "\u0326",
    textogonekcentered: "\u0328",
    textacutemacron: "\u0301",
    newtie: "\u0361",
    not: "\u0338",
    ocirc: "\u030a",
    polhk: "\u0328",
    cftil: "\u0303",
    lfhook: "\u0326",
    udot: "\u0323",
  }),
);
