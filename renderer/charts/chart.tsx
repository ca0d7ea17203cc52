import { CustomChart } from 'echarts/charts'
import { init, use as register, type EChartsCoreOption, type EChartsType } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef, useState } from 'react'
import type { CellImage } from './cell-pixels.ts'
import { font, strong } from './shapes.ts'

register([CanvasRenderer, CustomChart])

/** Canvas measures with the typeface only once it is there. */
function typeface(): Promise<unknown> {
  return Promise.all([document.fonts.load(font(13)), document.fonts.load(font(13, strong))])
}

/** The one place with a live ECharts: draws an option at a size, over an image of cells where there is one. */
export function Chart({
  option,
  image,
  width,
  height,
}: {
  readonly option: EChartsCoreOption
  readonly image?: CellImage | null
  readonly width: number
  readonly height: number
}) {
  const place = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const chart = useRef<EChartsType | null>(null)
  const [ready, setReady] = useState(false)

  useEffect(() => {
    let gone = false
    const begin = async () => {
      await typeface().catch(() => undefined)
      if (!gone) setReady(true)
    }
    void begin()
    return () => {
      gone = true
      chart.current?.dispose()
      chart.current = null
    }
  }, [])

  useEffect(() => {
    if (!ready || place.current === null || width < 10 || height < 10) return
    if (chart.current === null) chart.current = init(place.current, null, { renderer: 'canvas', width, height })
    else if (chart.current.getWidth() !== width || chart.current.getHeight() !== height)
      chart.current.resize({ width, height, silent: true })
    // Without this ECharts would turn old shapes into new ones and leave some of their places and rotations behind.
    chart.current.clear()
    chart.current.setOption(option, { notMerge: true, silent: true })
  }, [ready, option, width, height])

  useEffect(() => {
    if (canvas.current === null || image === null || image === undefined) return
    canvas.current.width = image.width
    canvas.current.height = image.height
    canvas.current.getContext('2d')?.putImageData(new ImageData(image.pixels, image.width, image.height), 0, 0)
  }, [image])

  return (
    <div className="chart" style={{ position: 'relative', width, height }} aria-hidden>
      {image === null || image === undefined ? null : (
        <canvas
          ref={canvas}
          style={{
            position: 'absolute',
            left: image.box.x,
            top: image.box.y,
            width: image.box.width,
            height: image.box.height,
            imageRendering: 'pixelated',
          }}
        />
      )}
      <div ref={place} style={{ position: 'absolute', inset: 0 }} />
    </div>
  )
}
