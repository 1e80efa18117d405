import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The application's own colour: an ink blue that reads on white and, lightened, on near-black. */
const ink: MantineColorsTuple = [
  '#eef3fb',
  '#dbe5f5',
  '#b5c9ea',
  '#8cabde',
  '#6a92d4',
  '#4f7dca',
  '#3a6abb',
  '#2d5aa8',
  '#244a8c',
  '#1b3a70',
];

/** Warm greys for the dark scheme: paper at night, not a terminal. */
const dark: MantineColorsTuple = [
  '#e3e2df',
  '#c9c7c3',
  '#a9a7a2',
  '#83817c',
  '#4a4946',
  '#3a3937',
  '#2d2c2a',
  '#1e1d1c',
  '#181716',
  '#121110',
];

const gray: MantineColorsTuple = [
  '#faf9f7',
  '#f4f3f0',
  '#eae8e4',
  '#dedbd6',
  '#cbc8c2',
  '#aeaaa3',
  '#8b877f',
  '#5f5c56',
  '#3b3936',
  '#232220',
];

/**
 * The look of all components.
 * @param words what components say by themselves, in the person's language
 */
export const makeTheme = (words: { clear: string }) =>
  createTheme({
    primaryColor: 'ink',
    primaryShade: { light: 7, dark: 6 },
    colors: { ink, dark, gray },
    fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
    fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace",
    headings: {
      fontWeight: '650',
      sizes: {
        h1: { fontSize: '1.75rem', lineHeight: '1.25' },
        h2: { fontSize: '1.25rem', lineHeight: '1.35' },
        h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
      },
    },
    defaultRadius: 'sm',
    cursorType: 'pointer',
    respectReducedMotion: true,
    autoContrast: true,
    components: {
      Tooltip: { defaultProps: { openDelay: 400, withArrow: false } },
      Menu: {
        defaultProps: {
          shadow: 'sm',
          transitionProps: { duration: 100 },
          // What grows above may push the button out of sight; what was opened stays until it is used or left.
          hideDetached: false,
          // Keys go to the open menu, which has the focus; each closed one would hear every key that is
          // written anywhere, and an opened one the key that it was opened by.
          clickOutsideEvents: ['mousedown', 'touchstart'],
          // A menu holds items only; the first of them takes the focus.
          withInitialFocusPlaceholder: false,
        },
      },
      Modal: {
        defaultProps: { transitionProps: { duration: 120 }, centered: true, shadow: 'md' },
        // Room for the focus ring of what stands first under the head.
        styles: { title: { fontSize: '1.125rem', fontWeight: 650 }, body: { paddingTop: 6 } },
      },
      InputClearButton: { defaultProps: { 'aria-label': words.clear } },
      // A list that nobody opened is not drawn and placed beforehand: each one made the browser lay out the page once more.
      Combobox: { defaultProps: { keepMounted: false } },
      Popover: { defaultProps: { shadow: 'sm', hideDetached: false, transitionProps: { duration: 100 } } },
    },
  });

/**
 * The few colours of our own, as variables; every pair of text and ground has at least 4.5 : 1.
 * Each state's colour stands beside a shape and a word, never alone.
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#232220',
    '--mantine-color-dimmed': '#5f5c56',
    '--mantine-color-placeholder': '#6b6862',
    '--mantine-color-anchor': '#2d5aa8',
    '--mantine-color-error': '#b3261e',
    '--accord-side': '#f7f6f3',
    '--accord-raised': '#ffffff',
    '--accord-line': '#e4e2dd',
    '--accord-hover': '#efedea',
    '--accord-chosen': '#e6ebf5',
    '--accord-good': '#1d7a46',
    '--accord-bad': '#b3261e',
    '--accord-warn': '#8f5b00',
    '--accord-info': '#2d5aa8',
    '--accord-quiet': '#5f5c56',
    '--accord-good-soft': '#e6f4ec',
    '--accord-bad-soft': '#fbeae9',
    '--accord-warn-soft': '#fbf1de',
    '--accord-info-soft': '#e8eef8',
    '--accord-quiet-soft': '#f1efec',
    '--accord-focus': '#2d5aa8',
  },
  dark: {
    '--mantine-color-body': '#1b1a19',
    '--mantine-color-text': '#e3e2df',
    '--mantine-color-dimmed': '#a9a7a2',
    '--mantine-color-placeholder': '#96938e',
    '--mantine-color-anchor': '#8cb0ec',
    '--mantine-color-error': '#f08d86',
    '--accord-side': '#211f1e',
    '--accord-raised': '#242322',
    '--accord-line': '#383634',
    '--accord-hover': '#2c2a28',
    '--accord-chosen': '#2a3447',
    '--accord-good': '#6cc795',
    '--accord-bad': '#f08d86',
    '--accord-warn': '#e2b25c',
    '--accord-info': '#8cb0ec',
    '--accord-quiet': '#a9a7a2',
    '--accord-good-soft': '#1f3328',
    '--accord-bad-soft': '#3d2523',
    '--accord-warn-soft': '#382d19',
    '--accord-info-soft': '#243044',
    '--accord-quiet-soft': '#2c2a28',
    '--accord-focus': '#8cb0ec',
  },
});
