import { normalise } from "../value/normalise";
import { saysNothing } from "../value/read";

const nothing =
  /^(?:暂|尚)?(?:无|没有|不存在|未发现)(?:明显|较大|重大|突出)?(?:的)?(?:问题|不足|措施|改进措施)?[。.]?$/;
/** The template's own instructions. */
const instruction = /^(?:结合自评|对照|请|简要|填写|说明|提出下一步)/;

/** Whether what stands under 存在问题 or 改进措施 says nothing: "无", or the template's own instruction. */
export const isEmpty = (text: string): boolean => {
  const plain = normalise(text);
  return saysNothing(text) || nothing.test(plain) || (instruction.test(plain) && plain.length < 60);
};
