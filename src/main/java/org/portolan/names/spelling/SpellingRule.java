package org.portolan.names.spelling;

import java.util.Optional;
import java.util.Set;

/**
 * Habits by which one name is spelled in several ways. Each turns both spellings into one; the
 * order is that in which they are applied. The tables that they come from:
 *
 * <ul>
 *   <li>Russian: BGN/PCGN 1947, ISO 9, ALA-LC, GOST and the scientific system, side by side in <a
 *       href="https://en.wikipedia.org/wiki/Romanization_of_Russian">Romanization of Russian</a>;
 *       German and French habits (sch, j, ou) in the tables of those languages;
 *   <li>Korean: McCune–Reischauer as in the <a
 *       href="https://docslib.org/download/647701/korean-romanization">BGN/PCGN 1945 agreement</a>
 *       for the North and in the <a
 *       href="https://www.lib.uchicago.edu/about/directory/departments/eastasia/find/mccune-reischauer-romanization-system/">table
 *       of the University of Chicago</a>, initial r, l and n as in the <a
 *       href="https://en.wikisource.org/wiki/Page:Korean_Romanization.pdf/5">rules of the Library
 *       of Congress</a>, the <a
 *       href="https://en.wikipedia.org/wiki/Revised_Romanization_of_Korean">Revised
 *       Romanisation</a> of 2000 for the South, and into Cyrillic Kontsevich's system;
 *   <li>Chinese: the <a
 *       href="http://www.chinaknowledge.de/Literature/Script/wadegilespinyin.html">table of
 *       Wade–Giles and Pinyin</a>, and into Cyrillic that of Palladius;
 *   <li>Japanese: Hepburn and Kunrei (ISO 3602).
 * </ul>
 */
public enum SpellingRule {
  /** San, Santa, Saint, Sankt, St. */
  SAINT(
      "the word for saint",
      0.1,
      Scope.GENERAL,
      " saint > st ",
      " sainte > st ",
      " sankt > st ",
      " santa > st ",
      " santo > st ",
      " san > st ",
      " sant > st ",
      " sint > st ",
      " sao > st ",
      " ste > st ",
      " sv > st "),
  /** An article at the start, in Arabic also written as it is spoken: al-, as-, ash-. */
  ARTICLE(
      "an article set aside",
      0.12,
      Scope.GENERAL,
      " al > ",
      " el > ",
      " ul > ",
      " ad > ",
      " ar > ",
      " as > ",
      " ash > ",
      " at > ",
      " az > ",
      " an > ",
      " the > ",
      " la > ",
      " le > ",
      " los > ",
      " las > ",
      " les > "),
  /** A word for what sort of place it is. */
  GENERIC(
      "a word for the sort of place set aside",
      0.2,
      Scope.GENERAL,
      " port of > ",
      " city of > ",
      " port > ",
      " harbour > ",
      " harbor > ",
      " city > ",
      " town > ",
      " station > ",
      " gorod > ",
      " selo > ",
      " posyolok > ",
      " poselok > ",
      " stantsiya > ",
      " district > ",
      " municipality > ",
      " commune > "),
  /** A Korean, Chinese or Japanese word for the sort of district: -ŭp, -ri, -shi. */
  DISTRICT(
      "a word for the sort of district set aside (-up, -ri, -si, -shi)",
      0.1,
      Scope.EAST_ASIAN,
      " nodongjagu > ",
      " rodongjagu > ",
      " lodongjagu > ",
      " up > ",
      " eup > ",
      " eub > ",
      " ri > ",
      " ni > ",
      " li > ",
      " dong > ",
      " tong > ",
      " si > ",
      " shi > ",
      " gun > ",
      " kun > ",
      " do > ",
      " hu > ",
      " fu > ",
      " xian > ",
      " hsien > ",
      " zhen > ",
      " chen > ",
      " xiang > ",
      " hsiang > ",
      " cun > ",
      " tsun > ",
      " jie > ",
      " chieh > ",
      " cheng > ",
      " hsu > ",
      " chhi > ",
      " port > ",
      " city > ",
      " station > "),
  /** ч: ch, tch, tsch, cz. */
  CH("ch/tch/tsch", 0.03, Scope.ANY, "tsch>ch", "tch>ch", "cz>ch"),
  /** щ: shch, šč, sch, stsch. */
  SHCH("shch/sch", 0.04, Scope.ANY, "schch>sh", "shch>sh", "szch>sh", "sch>sh"),
  /** дж and ㅈ: dzh, dj, dsch, j; чж after Kontsevich. */
  DZH_J("dzh/dj/j", 0.03, Scope.ANY, "chzh>J", "dzh>J", "dsh>J", "dj>J"),
  /** ж: zh, ž, j. */
  ZH_J("zh/j", 0.03, Scope.ANY, "zh>J"),
  /** ㅈ as дз after Kontsevich, цз after Palladius. */
  DZ_J("dz/j", 0.05, Scope.EAST_ASIAN, "tsz>J", "dz>J"),
  /** Aspirates of Korean and Chinese: k', kh, kkh. */
  ASPIRATE(
      "kh/k', ph/p', th/t'",
      0.04,
      Scope.EAST_ASIAN,
      "pkh>p",
      "tkh>t",
      "kkh>k",
      "chkh>ch",
      "ph>p",
      "th>t"),
  /** х and خ: kh, h. */
  KH_H("kh/h", 0.02, Scope.ANY, "kh>h"),
  /** Sounds that English has no letter for: gh, th, dh, ph. */
  GH_G("gh/g, th/t, dh/d, ph/f", 0.04, Scope.GENERAL, "gh>g", "th>t", "dh>d", "ph>f"),
  /** The ending of Russian towns. */
  TSK_SK("-tsk/-sk", 0.04, Scope.GENERAL, "tsk >sk ", "tzk >sk ", "zk >sk "),
  /** ц: ts, tz, c; and c before e and i. */
  TS_C("ts/tz/c/s", 0.06, Scope.GENERAL, "ts>s", "tz>s", "ce>se", "ci>si", "cy>sy"),
  /** Postal Chinese: Tsingtao, Peking. */
  TSI_QI("tsi/qi, king/jing", 0.06, Scope.EAST_ASIAN, "tsi>Ti", "king>Ting"),
  /** ts and tz after Wade–Giles, z and c after Pinyin. */
  TS_Z("ts/tz/z/c", 0.06, Scope.EAST_ASIAN, "ts>z", "tz>z"),
  /** hs after Wade–Giles, x after Pinyin. */
  HS_X("hs/x/sh", 0.04, Scope.EAST_ASIAN, "hs>s", "x>s"),
  /** ch' after Wade–Giles, q after Pinyin. */
  CH_Q("ch'/q", 0.05, Scope.EAST_ASIAN, "q>T"),
  /** ck, c, qu and q for k. */
  C_K("ck/c/q/k", 0.04, Scope.GENERAL, "ck>k", "qu>k", "c>k", "q>k"),
  /** x for ks. */
  X_KS("x/ks", 0.03, Scope.GENERAL, "x>ks"),
  /** sy, zy, ty after Kunrei; sh, j, ch after Hepburn. */
  KUNREI("sy/sh, zy/j, ty/ch", 0.05, Scope.EAST_ASIAN, "sy>s", "zy>J", "ty>T"),
  /** š without its mark, and s before i in Korean and Japanese. */
  SH_S("sh/s", 0.07, Scope.ANY, "sh>s", "sz>s"),
  /** г and the endings of towns: h and -iv from Ukrainian, g and -ov from Russian. */
  UKRAINIAN(
      "h/g, -iv/-ov from Ukrainian and Russian",
      0.05,
      Scope.UKRAINIAN,
      " oleks> aleks",
      "iv >ov ",
      "iw >ov ",
      "g>h"),
  /** w after German, v after English. */
  W_V("w/v", 0.03, Scope.ANY, "w>v"),
  /** ㄹ and ㄴ at the start: r or l in the North, n or nothing in the South. */
  KOREAN_INITIAL(
      "initial r/n/l in Korean names", 0.04, Scope.KOREAN, " r> n", " l> n", " ny> y", " ni> i"),
  /** Neighbouring sounds that become alike: kn and ngn, nl and ll. */
  ASSIMILATION(
      "sounds that assimilate in Korean names",
      0.06,
      Scope.KOREAN,
      "nl>ll",
      "ln>ll",
      "nr>ll",
      "lr>ll",
      "ngr>ngn",
      "ngl>ngn",
      "kl>ngn",
      "gl>ngn",
      "kn>ngn",
      "pl>mn",
      "bl>mn",
      "pn>mn",
      "bn>mn",
      "mr>mn",
      "ml>mn"),
  /** ㄹ between vowels, and Japanese r. */
  R_L("r/l", 0.05, Scope.EAST_ASIAN, "r>l"),
  /** ng without its g, and ng as нг or н. */
  NG_N("ng/n", 0.08, Scope.EAST_ASIAN, "ng>n"),
  /** Voiced or not: k and g, t and d, p and b; ch and j. */
  K_G("k/g, t/d, p/b, ch/j", 0.06, Scope.EAST_ASIAN, "g>k", "d>t", "b>p", "J>T"),
  /** ŏ and ŭ after McCune–Reischauer, eo and eu after the Revised Romanisation. */
  EO_O("eo/o, eu/u", 0.03, Scope.EAST_ASIAN, "eo>o", "eui>ui", "eu>u"),
  /** ㅐ and ㅚ: ae or e, oe or e; German umlauts spelled out are of another rule. */
  AE_E("ae/e, oe/e", 0.04, Scope.EAST_ASIAN, "ae>e", "oe>e"),
  /** ä, ö, ü spelled with e or without. */
  UMLAUT("ae/a, oe/o, ue/u", 0.04, Scope.GENERAL, "ae>a", "oe>o", "ue>u"),
  /** у: u, ou, oo. */
  OU_U("ou/oo/u", 0.04, Scope.ANY, "ou>u", "oo>u"),
  /** и: i, ee. */
  EE_I("ee/i", 0.05, Scope.ANY, "ee>i"),
  /** ien, yen, ih after Wade–Giles; ian, yan, i after Pinyin. */
  IEN_IAN(
      "ien/ian, ih/i, ung/ong",
      0.05,
      Scope.EAST_ASIAN,
      "ien>ian",
      "yen>yan",
      "ih>i",
      "erh>er",
      "ung>ong"),
  /** j where it is the sound of y. */
  J_Y("j/y", 0.04, Scope.READING, "ji>Ji", "j>y"),
  /** я, ю: ya, ia, ja; yu, iu, ju. */
  YA_IA("ya/ia/ja, yu/iu/ju", 0.02, Scope.GENERAL, "iya>ia", "yya>ia", "ya>ia", "iyu>iu", "yu>iu"),
  /** е and ё: ye, je, e; yo, io, e. */
  YE_E("ye/je/e, yo/e", 0.04, Scope.GENERAL, "iye>e", "ye>e", "ie>e", "yo>e", "io>e"),
  /** The ending of Russian adjectives. */
  Y_ENDING(
      "-y/-iy/-ii/-yi",
      0.02,
      Scope.GENERAL,
      "yy >i ",
      "iy >i ",
      "yi >i ",
      "ij >i ",
      "ii >i ",
      "y >i "),
  /** y for i elsewhere. */
  Y_I("y/i", 0.03, Scope.ANY, "yi>i", "y>i"),
  /** A last h that is not heard. */
  H_FINAL("a last h", 0.03, Scope.GENERAL, "ah >a ", "eh >e "),
  /** A letter twice or once. */
  DOUBLE("a doubled letter", 0.03, Scope.TWICE),
  /** Written as one word or as several. */
  WORDS("one word or several", 0.01, Scope.ANY, " >");

  /** Where a rule is applied. */
  enum Scope {
    ANY,
    GENERAL,
    EAST_ASIAN,
    KOREAN,
    UKRAINIAN,
    READING,
    TWICE
  }

  private static final Set<String> KOREA = Set.of("KP", "KR");
  private static final Set<String> UKRAINE = Set.of("UA", "BY");

  private final String text;
  private final double cost;
  private final Scope scope;
  private final String rewrites;

  SpellingRule(String text, double cost, Scope scope, String... rewrites) {
    this.text = text;
    this.cost = cost;
    this.scope = scope;
    this.rewrites = String.join(",", rewrites);
  }

  /**
   * Gives the rule in words.
   *
   * @return such as {@code kh/h}
   */
  public String text() {
    return text;
  }

  /**
   * Gives how much less a match by it is worth.
   *
   * @return 0 to 1
   */
  public double cost() {
    return cost;
  }

  /**
   * Tells whether names of a country are spelled by it.
   *
   * @param country ISO 3166-1 alpha-2; empty for unknown
   * @return true where it may be
   */
  public boolean holdsIn(Optional<String> country) {
    return switch (scope) {
      case KOREAN -> country.isEmpty() || KOREA.contains(country.get());
      case UKRAINIAN -> country.isEmpty() || UKRAINE.contains(country.get());
      default -> true;
    };
  }

  boolean holdsIn(Tradition tradition) {
    return switch (scope) {
      case GENERAL, UKRAINIAN -> tradition == Tradition.GENERAL;
      case EAST_ASIAN, KOREAN -> tradition == Tradition.EAST_ASIAN;
      case ANY, READING, TWICE -> true;
    };
  }

  /** Whether it is applied to letters that stand twice. */
  boolean isOfDoubles() {
    return scope == Scope.TWICE;
  }

  /** Such as {@code "kh>h,x>h"}; a blank means the edge of a word. */
  String rewrites() {
    return rewrites;
  }
}
