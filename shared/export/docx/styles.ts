import { BorderStyle, type IStylesOptions, LineRuleType, ShadingType } from 'docx';

const INK = '1F2933';
const SOFT = '52606D';
const FACE = 'Calibri';

const boxed = (colour: string, fill: string) => ({
  border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: colour } },
  shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
  spacing: { before: 40, after: 40 },
  indent: { left: 200 },
});

/** @param level 1 for the highest: readers other than Word know a heading by its outline */
const heading = (level: number, size: number, before: number) => ({
  run: { size, bold: true, color: INK, font: FACE },
  paragraph: { spacing: { before, after: 100 }, keepNext: true, outlineLevel: level - 1 },
});

/** The look of a Word document, all of it in styles that its reader can change. Sizes are in half points. */
export const wordStyles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: FACE, size: 21, color: INK, language: { value: language } },
      paragraph: { spacing: { after: 120, line: 269, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 52, bold: true, color: INK, font: FACE },
      paragraph: { spacing: { before: 2400, after: 160 } },
    },
    heading1: heading(1, 34, 0),
    heading2: heading(2, 27, 320),
    heading3: heading(3, 23, 240),
    heading4: heading(4, 21, 200),
    heading5: heading(5, 21, 160),
    heading6: heading(6, 21, 160),
    hyperlink: { run: { color: '1C5FB0', underline: {} } },
  },
  paragraphStyles: [
    { id: 'Front', name: 'Front', basedOn: 'Normal', run: { size: 23, color: SOFT } },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      run: { italics: true, color: SOFT },
      paragraph: { indent: { left: 360 } },
    },
    { id: 'Remark', name: 'Remark', basedOn: 'Normal', paragraph: boxed('1C5FB0', 'EEF4FB') },
    { id: 'Warning', name: 'Warning', basedOn: 'Normal', paragraph: boxed('C2410C', 'FDF1EA') },
    {
      id: 'Code',
      name: 'Code',
      basedOn: 'Normal',
      run: { font: 'Consolas', size: 19 },
      paragraph: {
        spacing: { before: 0, after: 0 },
        shading: { type: ShadingType.CLEAR, fill: 'F3F4F6', color: 'auto' },
      },
    },
    {
      id: 'Summary',
      name: 'Summary',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { after: 40 } },
    },
    { id: 'TableHead', name: 'Table Head', basedOn: 'TableText', run: { bold: true } },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { size: 19, color: SOFT },
      paragraph: { spacing: { after: 200 } },
    },
  ],
  characterStyles: [{ id: 'CodeWords', name: 'Code Words', run: { font: 'Consolas', size: 19 } }],
});
