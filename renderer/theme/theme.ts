import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'
import { customProperties, dark, fontFamily, light } from './tokens.ts'

const accent: MantineColorsTuple = [
  '#e4f0f1',
  '#cfe4e6',
  '#a8cfd4',
  '#7fb8c0',
  '#63b7c6',
  '#3d8d9a',
  '#1f707c',
  '#0d5c68',
  '#0a4a54',
  '#073840',
]

/** The colour of loss, for buttons that take something away. */
const loss: MantineColorsTuple = [
  '#fdf3e7',
  '#f1d9b8',
  '#ecc493',
  '#f3bf85',
  '#f0a35c',
  '#d97e2e',
  '#c96a1b',
  '#b4530a',
  '#8c3d04',
  '#6d2f02',
]

/** The greys of Mantine's dark scheme, in the tone of the dark tokens. */
const darkGreys: MantineColorsTuple = [
  '#dfe5e5',
  '#a9b3b6',
  '#879296',
  '#59656a',
  '#434d50',
  '#2c3436',
  '#1b2122',
  '#1b2122',
  '#14191a',
  '#0e1213',
]

/** Filled buttons take the accent of the scheme with the ink that is read on it. */
const variantColors: VariantColorsResolver = (input) =>
  input.variant === 'filled' && (input.color === undefined || input.color === 'accent')
    ? { background: 'var(--accent)', hover: 'var(--accent-hover)', color: 'var(--on-accent)', border: '1px solid transparent' }
    : defaultVariantColorsResolver(input)

/** Mantine in the program's colours, type and proportions. */
export const theme = createTheme({
  fontFamily,
  fontFamilyMonospace: fontFamily,
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 4 },
  colors: { accent, loss, dark: darkGreys },
  variantColorResolver: variantColors,
  black: light.ink,
  autoContrast: true,
  luminanceThreshold: 0.35,
  defaultRadius: 'md',
  radius: { xs: '0.25rem', sm: '0.375rem', md: '0.4375rem', lg: '0.5625rem', xl: '62rem' },
  fontSizes: { xs: '0.75rem', sm: '0.84375rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.375rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.4', lg: '1.25', xl: '1.2' },
  headings: {
    fontFamily,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.25' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.25' },
      h3: { fontSize: '0.84375rem', lineHeight: '1.4' },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'compact-md', variant: 'default' } },
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 120 }, overlayProps: { backgroundOpacity: 0.35 } } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 80 } } },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 80 } } },
    Tooltip: { defaultProps: { openDelay: 350, transitionProps: { duration: 80 } } },
    Select: { defaultProps: { allowDeselect: false } },
  },
})

/** Mantine's own variables bound to the same tokens, for both colour schemes. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-body': 'var(--panel)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-faint)',
    '--mantine-color-default': 'var(--panel)',
    '--mantine-color-default-hover': 'var(--quiet)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--warn)',
    '--mantine-color-disabled': 'var(--quiet)',
    '--mantine-color-disabled-color': 'var(--ink-faint)',
    '--mantine-color-disabled-border': 'var(--line)',
  }
  return { variables: {}, light: { ...customProperties(light), ...shared }, dark: { ...customProperties(dark), ...shared } }
}
