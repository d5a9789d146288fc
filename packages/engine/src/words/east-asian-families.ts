import { fold } from "../text/fold.ts";
import { wordSet } from "./word-set.ts";

const chinese =
  "bai bao cai cao chan chang chao chen cheng cheung chiang chiu chou chow chu chua chuang chung cui dai deng ding dong duan fang feng fu gao " +
  "ge geng goh gong gu guan guo han hao ho hong hou hsia hsiao hsieh hsu hu hua huang hui hung jia jiang jin kang ke koh kong kuo kwan kwok lai " +
  "lam lau lee lei leong leung li liang liao lim lin ling liu lu luo lyu ma mao meng mok ng ni nie ong ouyang pan pang pei peng poon qi qian " +
  "qiao qin qiu qu ren ruan shao shen sheng shi shih song soong su sun sung tam tan tang tao tay teng teo tian toh tong tsai tsang tseng tsui " +
  "wang wei wen weng wong wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao yap ye yeh yen yeo yin yip yu yuan yue yuen zeng zhai " +
  "zhan zhang zhao zheng zhong zhou zhu zhuang zou zuo";

const korean =
  "ahn bae baek bak byun cha chae cho choe choi chon chong choo chun gim ham han heo hong huh hur hwang hyun jang jeon jeong jo joo ju jun jung " +
  "kang kim ko koo kwak kwon min moon nam noh oh paek paik pak park rhee roh ryoo ryu seo seok shim shin sohn suh woo yi yim yoo yoon yun";

const vietnamese =
  "bach bui cao dang dao dinh doan duong ha hoang huynh kieu luong luu ly mai ngo nguyen pham phan phung quach tran trieu trinh truong vo vu vuong";

/** Families that Chinese, Korean and Vietnamese names begin with, folded: those that are small words elsewhere are not among them. */
const families: ReadonlySet<string> = wordSet([chinese, korean, vietnamese].join(" "));

/** Some words in full, none of them cut short. */
const inFull = /^\p{Lu}[\p{Ll}\p{M}]+(?:[ '’ʼ‐-]\p{L}[\p{Ll}\p{M}]*){1,4}$/u;

/** Somebody's own name before that of the father: `Mahathir bin Mohamad`. */
const withFather = /^\p{Lu}[\p{Ll}\p{M}]+ bin(?:t[ie]?)? \p{Lu}/u;

/**
 * Whether a name printed without a comma may begin with what its bearer is cited by, as East Asian names do: `Kim Dae Jung`, `Nguyễn
 * Văn Hùng`, `Mahathir bin Mohamad`.
 */
export function mayBeginWithFamily(name: string): boolean {
  return withFather.test(name) || (inFull.test(name) && families.has(fold(name.split(" ", 1)[0] as string)));
}

/** Whether a name of two words may as well end with such a family: `Wei Tan`. */
export function mayEndWithFamily(name: string): boolean {
  const [, last, ...others] = name.split(" ");
  return others.length === 0 && isFamily(last);
}

function isFamily(word = ""): boolean {
  return families.has(fold(word));
}

/** Whether a folded name is such a family. */
export function isFamilyOfEastAsia(folded: string): boolean {
  return families.has(folded);
}
